package org.loxodrome.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.PointLight;
import javafx.scene.Scene;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Sphere;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Without 3D the sphere is black and every other test of the window still passes, so this one fails (never skips) on a
 * display without it. Remedy: {@code packaging/verify}, or {@code -Dprism.forceGPU=true} and an OpenGL driver.
 */
@ExtendWith(ApplicationExtension.class)
class Scene3dTest {
    private static final int SIZE = 200;

    private SubScene scene3d;

    @Start
    void show(Stage stage) {
        Sphere sphere = new Sphere(1);
        sphere.setMaterial(new PhongMaterial(Color.RED));
        PointLight light = new PointLight(Color.WHITE);
        light.setTranslateZ(-10);
        PerspectiveCamera camera = new PerspectiveCamera(true);
        camera.setTranslateZ(-5);
        scene3d = new SubScene(new Group(sphere, light), SIZE, SIZE, true, SceneAntialiasing.BALANCED);
        scene3d.setFill(Color.WHITE);
        scene3d.setCamera(camera);
        stage.setScene(new Scene(new Group(scene3d)));
        stage.show();
    }

    @Test
    void displayHasScene3d() {
        assertTrue(Platform.isSupported(ConditionalFeature.SCENE3D), "JavaFX has no SCENE3D on this display");
    }

    @Test
    void litSphereIsDrawnInItsColour() {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene3d.snapshot(null, null));
        Color centre = image.getPixelReader().getColor(SIZE / 2, SIZE / 2);
        assertTrue(centre.getRed() > 0.8 && centre.getGreen() < 0.2, "the sphere's centre is " + centre);
    }
}
