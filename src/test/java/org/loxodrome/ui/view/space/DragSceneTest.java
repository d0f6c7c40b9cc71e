package org.loxodrome.ui.view.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.geometry.VerticalDirection;
import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Sphere;
import javafx.scene.transform.Translate;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A disc that is dragged, on graphics that take as long as the test says. */
@ExtendWith(ApplicationExtension.class)
class DragSceneTest {

    private static final int SIZE = 200;
    private static final long SLOW = 60_000_000;
    private static final long FAST = 10_000_000;

    private long now;
    private long step = FAST;
    private View view;

    /** Draws at each layout, in every frame if wanted. */
    private final class View extends Region {

        private final DragScene scene;
        private final Grip grip;
        private final AnimationTimer redrawing = new AnimationTimer() {
            @Override
            public void handle(long nanos) {
                requestLayout();
            }
        };
        private int drawings;

        View() {
            Sphere disc = new Sphere(0.7);
            disc.setMaterial(new PhongMaterial(Color.BLACK));
            PerspectiveCamera camera = new PerspectiveCamera(true);
            camera.getTransforms().add(new Translate(0, 0, -8));
            scene = new DragScene(new Group(disc, camera), camera, () -> now += step);
            grip = new Grip(this, scene::drag);
            getChildren().add(scene.node());
        }

        @Override
        protected void layoutChildren() {
            scene.show(SIZE, SIZE, Color.WHITE);
            drawings++;
        }
    }

    @Start
    void show(Stage stage) {
        view = new View();
        stage.setScene(new Scene(view, SIZE, SIZE));
        stage.show();
    }

    @AfterEach
    void stop() {
        onFx(() -> {
            view.redrawing.stop();
            return view;
        });
    }

    @Test
    void edgesAreRoughWhileDraggedOnSlowGraphicsAndSmoothAgainWhenLetGo() throws TimeoutException {
        WritableImage before = picture();
        assertTrue(shades(before) > 0, "there are no smooth edges");
        step = SLOW;
        drag(true);
        until(() -> shades(picture()) == 0);
        WritableImage dragged = picture();
        onFx(() -> {
            view.redrawing.stop();
            view.grip.hold(false);
            return view;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage after = picture();
        assertEquals(shades(before), shades(after));
        assertEquals(middle(before), middle(after), 1e-9, "nothing has moved");
        assertEquals(middle(before), middle(dragged), 0.5);
        drag(true);
        until(() -> shades(picture()) == 0);
    }

    @Test
    void edgesStaySmoothOnFastGraphics() throws TimeoutException {
        drag(true);
        int drawn = onFx(() -> view.drawings);
        until(() -> view.drawings > drawn + 20);
        assertTrue(shades(picture()) > 0);
    }

    @Test
    void edgesStaySmoothWhereNothingIsDragged() throws TimeoutException {
        step = SLOW;
        drag(false);
        int drawn = onFx(() -> view.drawings);
        until(() -> view.drawings > drawn + 20);
        assertTrue(shades(picture()) > 0);
    }

    @Test
    void theWheelDragsUntilItHasRested(FxRobot robot) throws TimeoutException {
        step = SLOW;
        drag(true);
        until(() -> shades(picture()) == 0);
        onFx(() -> {
            view.grip.hold(false);
            return view;
        });
        until(() -> shades(picture()) > 0);
        robot.moveTo(view).scroll(VerticalDirection.UP);
        until(() -> shades(picture()) == 0);
        until(() -> shades(picture()) > 0);
        assertFalse(onFx(() -> view.scene.drag(false)), "it is mended");
    }

    private void drag(boolean held) {
        onFx(() -> {
            view.redrawing.start();
            view.grip.hold(held);
            return view;
        });
    }

    private WritableImage picture() {
        return onFx(() -> view.snapshot(null, null));
    }

    /** The pixels that are between black and white. */
    private static int shades(WritableImage image) {
        int shades = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double brightness = image.getPixelReader().getColor(x, y).getBrightness();
                shades += brightness > 0.1 && brightness < 0.9 ? 1 : 0;
            }
        }
        return shades;
    }

    /** Of what is dark: column and row added. */
    private static double middle(WritableImage image) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                    sum += x + y;
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(condition));
    }
}
