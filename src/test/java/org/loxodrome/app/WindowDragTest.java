package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.sphere.SphereView;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is in space has rough edges while something is dragged on slow graphics, and smooth ones at all other times. */
class WindowDragTest extends WorkbenchTest {

    private static final long FRAME = 60_000_000;

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void theSphereIsRoughWhileItIsTurnedOnSlowGraphicsAndStaysWhereItIsWhenLetGo() throws TimeoutException {
        holdUpFrames("#sphere");
        SphereView sphere = robot.lookup("#sphere").queryAs(SphereView.class);
        robot.moveTo("#sphere").press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(SceneAntialiasing.BALANCED, onFx(() -> edges("#sphere")), "a press alone changes nothing");
        AnimationTimer mouse = inEveryFrame(frame -> sphere.fireEvent(dragTo(30 * (frame % 2))));
        until(() -> edges("#sphere") == SceneAntialiasing.DISABLED);
        robot.interact(mouse::stop);
        Direction seen = onFx(() -> sphere.directionAt(200, 200)).orElseThrow();
        robot.release(MouseButton.PRIMARY);
        until(() -> edges("#sphere") == SceneAntialiasing.BALANCED);
        assertEquals(seen, onFx(() -> sphere.directionAt(200, 200)).orElseThrow());
    }

    @Test
    void theBallIsRoughWhileASliderIsDraggedOnSlowGraphics() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> robot.lookup("#ball").tryQuery().isPresent()
                && model.scene().ball().get().isPresent());
        holdUpFrames("#ball");
        robot.moveTo("#mu-slider .thumb").press(MouseButton.PRIMARY);
        Slider mu = slider("#mu-slider");
        AnimationTimer hand = inEveryFrame(frame -> mu.setValue(-1 + 0.1 * (frame % 10)));
        until(() -> edges("#ball") == SceneAntialiasing.DISABLED);
        robot.interact(hand::stop);
        robot.release(MouseButton.PRIMARY);
        until(() -> edges("#ball") == SceneAntialiasing.BALANCED);
    }

    @AfterEach
    void release() {
        robot.release(MouseButton.PRIMARY);
    }

    /** As slow graphics would. */
    private void holdUpFrames(String id) {
        robot.interact(() -> robot.lookup(id).query().getScene().addPostLayoutPulseListener(() -> {
            long end = System.nanoTime() + FRAME;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }));
    }

    private AnimationTimer inEveryFrame(IntConsumer work) {
        AnimationTimer frames = new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                work.accept(frame++);
            }
        };
        robot.interact(frames::start);
        return frames;
    }

    private static MouseEvent dragTo(double x) {
        return new MouseEvent(
                MouseEvent.MOUSE_DRAGGED,
                x,
                0,
                x,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    /** Of the one scene in 3D that is seen. */
    private SceneAntialiasing edges(String id) {
        return edges(robot.lookup(id).query());
    }

    private static SceneAntialiasing edges(Node node) {
        if (node instanceof SubScene scene) {
            return scene.getAntiAliasing();
        }
        return ((Parent) node)
                .getChildrenUnmodifiable().stream()
                        .filter(child -> child.isVisible() && (child instanceof Parent || child instanceof SubScene))
                        .findFirst()
                        .map(WindowDragTest::edges)
                        .orElseThrow();
    }
}
