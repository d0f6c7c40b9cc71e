package org.loxodrome.ui.view.sphere;

import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import org.fxyz3d.utils.CameraTransformer;

/** The camera on its arm, which turns about the middle of the sphere. */
final class SphereCamera {

    private static final double ROOM = 1.5;

    private final PerspectiveCamera camera = new PerspectiveCamera(true);
    private final CameraTransformer arm = new CameraTransformer();

    SphereCamera() {
        camera.setNearClip(Projection.DISTANCE - ROOM);
        camera.setFarClip(Projection.DISTANCE + ROOM);
        camera.setTranslateZ(-Projection.DISTANCE);
        arm.getChildren().add(camera);
    }

    PerspectiveCamera camera() {
        return camera;
    }

    /** The arm; what is put on it turns with the camera. */
    Group node() {
        return arm;
    }

    void look(Viewpoint viewpoint, Projection projection) {
        arm.setRotate(-viewpoint.pitch(), -viewpoint.azimuth(), 0);
        camera.setTranslateX(viewpoint.panX());
        camera.setTranslateY(viewpoint.panY());
        camera.setFieldOfView(projection.fieldOfView());
    }
}
