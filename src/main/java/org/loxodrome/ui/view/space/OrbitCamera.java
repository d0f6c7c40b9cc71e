package org.loxodrome.ui.view.space;

import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Rotate;

/** The camera on its arm, which turns about the middle of the scene. */
public final class OrbitCamera {

    /**
     * From (w₁, w₂, w₃) to the renderer's axes, which point right, down and away: w₂ to the right, w₃ up, w₁ to the viewer. To be
     * put on what the camera looks at.
     */
    public static final Affine AXES = new Affine(0, 1, 0, 0, 0, 0, -1, 0, -1, 0, 0, 0);

    private final PerspectiveCamera camera = new PerspectiveCamera(true);
    private final Rotate azimuth = new Rotate(0, Rotate.Y_AXIS);
    private final Rotate pitch = new Rotate(0, Rotate.X_AXIS);
    private final Group arm = new Group(camera);

    /**
     * A camera for a scene around the middle.
     *
     * @param radius how far the scene reaches
     */
    public OrbitCamera(double radius) {
        camera.setNearClip(Projection.DISTANCE - radius);
        camera.setFarClip(Projection.DISTANCE + radius);
        camera.setTranslateZ(-Projection.DISTANCE);
        arm.getTransforms().addAll(azimuth, pitch);
    }

    /** The camera, for the scene that it shows. */
    public PerspectiveCamera camera() {
        return camera;
    }

    /** The arm; what is put on it turns with the camera. */
    public Group node() {
        return arm;
    }

    /** Takes a viewpoint. */
    public void look(Viewpoint viewpoint, Projection projection) {
        azimuth.setAngle(-viewpoint.azimuth());
        pitch.setAngle(-viewpoint.pitch());
        camera.setTranslateX(viewpoint.panX());
        camera.setTranslateY(viewpoint.panY());
        camera.setFieldOfView(projection.fieldOfView());
    }
}
