package org.loxodrome.ui.view.space;

import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Transform;

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
    private final Affine aside = new Affine();

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

    /** What the scene's contents must be put through, before {@link #AXES}, where only a tile is seen. */
    public Affine aside() {
        return aside;
    }

    /**
     * Takes a viewpoint but sees a tile of the picture only. The renderer knows no frustum that is not symmetric: instead, what
     * is z away from the camera is moved sideways by z times the slope of the tile's middle, which comes to the same.
     *
     * @param magnification pixels of the picture that the tile is a part of, per pixel of the projection
     * @return the slope to the right and down
     */
    public double[] look(Viewpoint viewpoint, Projection projection, Tile tile, double magnification) {
        look(viewpoint, projection);
        double focalLength = magnification * projection.pixelsPerUnit() * Projection.DISTANCE;
        double right = (tile.x() + tile.width() / 2 - magnification * projection.width() / 2) / focalLength;
        double down = (tile.y() + tile.height() / 2 - magnification * projection.height() / 2) / focalLength;
        camera.setFieldOfView(Math.toDegrees(2 * Math.atan(tile.height() / 2 / focalLength)));
        Affine inCamera = new Affine(1, 0, -right, 0, 0, 1, -down, 0, 0, 0, 1, 0);
        Transform place = arm.getLocalToParentTransform().createConcatenation(camera.getLocalToParentTransform());
        aside.setToTransform(place.createConcatenation(inCamera).createConcatenation(inverse(place)));
        return new double[] {right, down};
    }

    private static Transform inverse(Transform place) {
        try {
            return place.createInverse();
        } catch (NonInvertibleTransformException e) {
            throw new IllegalStateException("The camera's place is a rotation and a shift.", e);
        }
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
