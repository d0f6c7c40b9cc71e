package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.EngineKind;
import org.testfx.framework.junit5.Start;

/** The timeline: scrub, step, speed, loop. */
class WindowTimelineTest extends WorkbenchTest {

    private static final String SCALE = ".timeline-track .image-view";

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void theHandleFollowsTheMouse() throws TimeoutException {
        Bounds track = onFx(() -> bounds("#timeline-slider"));
        double y = track.getMinY() + 24;
        robot.moveTo(track.getCenterX(), y).press(MouseButton.PRIMARY);
        until(() -> accuracy() < Double.POSITIVE_INFINITY && Math.abs(thumb() - track.getCenterX()) < 2);
        double first = onFx(this::accuracy);
        robot.moveBy(-120, 0);
        until(() -> accuracy() < first && Math.abs(thumb() - track.getCenterX() + 120) < 2);
        robot.release(MouseButton.PRIMARY);
        robot.push(KeyCode.END);
        until(() -> accuracy() == Double.POSITIVE_INFINITY);
        robot.push(KeyCode.LEFT);
        until(() -> accuracy() < Double.POSITIVE_INFINITY);
    }

    @Test
    void keysAndButtonsStepFromPointToPoint() throws TimeoutException {
        double end = model.findings().current().orElseThrow().trajectory().end().accuracy();
        robot.push(KeyCode.COMMA);
        until(() -> accuracy() == end);
        robot.clickOn("#step-back");
        until(() -> accuracy() < end);
        robot.push(KeyCode.PERIOD);
        until(() -> accuracy() == end);
        robot.clickOn("#step-on");
        until(() -> accuracy() == Double.POSITIVE_INFINITY);
    }

    @Test
    void theSpeedGoesRound() throws TimeoutException {
        for (double expected : new double[] {2, 4, 0.5, 1}) {
            robot.clickOn("#speed");
            until(() -> model.timeline().speedProperty().get() == expected);
        }
        assertEquals(
                "×1", onFx(() -> robot.lookup("#speed").queryAs(Labeled.class).getText()));
    }

    @Test
    void spacePressesTheButtonThatHasTheFocus() throws TimeoutException {
        robot.interact(() -> robot.lookup("#speed").query().requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> model.timeline().speedProperty().get() == 2);
        assertFalse(onFx(() -> model.timeline().playingProperty().get()));
        robot.interact(() -> robot.lookup("#panel").query().requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> model.timeline().playingProperty().get());
        assertEquals(2, onFx(() -> model.timeline().speedProperty().get()));
    }

    @Test
    void aLoopBeginsAgainAtTheEnd() throws TimeoutException {
        robot.clickOn("#loop");
        robot.interact(() -> robot.lookup("#timeline-slider").query().requestFocus());
        robot.interact(() -> model.timeline().speedProperty().set(4));
        robot.interact(() -> model.training()
                .accuracyProperty()
                .set(model.timeline().range().get().accuracyAt(0.97)));
        double late = onFx(this::accuracy);
        robot.push(KeyCode.SPACE);
        until(() ->
                accuracy() < 1e-3 * late && model.timeline().playingProperty().get());
        robot.push(KeyCode.SPACE);
        until(() -> !model.timeline().playingProperty().get());
    }

    @Test
    void limitsKeepStillWhileAlphaIsDragged() throws TimeoutException {
        AccuracyRange before = onFx(() -> model.timeline().range().get());
        robot.drag("#alpha-slider .thumb", MouseButton.PRIMARY).moveBy(100, 0);
        until(() -> shownAlpha() > 1000 && shownAlpha() == model.alpha().get());
        robot.moveBy(30, 0);
        until(() -> shownAlpha() > 1e5 && Double.isFinite(shownAlpha()));
        assertEquals(before, onFx(() -> model.timeline().range().get()));
        until(() -> flags("μ = ").size() < 5); // the others are beyond the end
        robot.drop();
        until(() -> model.timeline().range().get().last() > before.last()
                && flags("μ = ").size() == 5);
    }

    @Test
    void theInstantsOfTheCrossLinesAreMarked() throws TimeoutException {
        until(() -> flags("μ = ").size() == 5);
        assertEquals(1, flags("is no support vector from").size());
        robot.interact(() -> robot.lookup("#engine").<EngineKind>queryComboBox().setValue(EngineKind.DESCENT));
        until(() -> flags("is no support vector from").isEmpty()); // the weights of single steps tell none
        assertEquals(5, flags("μ = ").size());
    }

    @Test
    void theScaleIsPaintedAnewInOtherColours() throws TimeoutException {
        int[] light = pixels(SCALE);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> !Arrays.equals(light, pixels(SCALE)));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> Arrays.equals(light, pixels(SCALE)));
    }

    /** On {@code switching} point 2 joins the limit's support vectors where point 1 leaves them. */
    @Test
    void atInfiniteScaleItRunsOverMu() throws TimeoutException {
        int[] accuracies = pixels(SCALE);
        robot.interact(() -> {
            robot.lookup("#preset").queryComboBox().getSelectionModel().select(2);
            robot.lookup("#alpha-slider").query().requestFocus();
        });
        robot.push(KeyCode.END);
        until(() -> Double.isInfinite(shownAlpha()) && !model.busyProperty().get());
        Node track = robot.lookup("#timeline-slider").query();
        assertEquals("μ", track.getAccessibleText());
        until(() -> !Arrays.equals(accuracies, pixels(SCALE)));
        List<Polygon> told = flags("Point ");
        assertEquals(
                List.of(
                        "Point 2 becomes a support vector at μ = 0.0263: its margin has become the smallest, too",
                        "Point 1 is no support vector from μ = 0.0263 on: its weight p_n is 0"),
                told.stream().map(Node::getAccessibleText).toList());
        assertTrue(tip(told.get(0)) < 0 && tip(told.get(1)) > 0, "who joins points up, who leaves points down");
        assertTrue(
                told.get(0).getBoundsInParent().getMaxX()
                        < told.get(1).getBoundsInParent().getMinX(),
                "side by side");
        robot.push(KeyCode.COMMA);
        until(() -> accuracy() < 1e6 && plain("#timeline-loss").equals("μ = 1.000 × 10−5"));
        Bounds bounds = onFx(() -> bounds("#timeline-slider"));
        robot.clickOn(new Point2D(bounds.getCenterX(), bounds.getMinY() + 24));
        until(() -> accuracy() < 1e4 && Math.abs(thumb() - bounds.getCenterX()) < 2);
        assertEquals(
                1 / accuracy(),
                onFx(() -> model.training().head().get().orElseThrow().mu()),
                1e-9);
        robot.push(KeyCode.HOME);
        until(() -> Math.abs(accuracy() - 0.01) < 1e-12);
        robot.push(KeyCode.SPACE);
        until(() -> model.timeline().playingProperty().get() && accuracy() > 0.02);
        robot.push(KeyCode.SPACE);
        until(() -> !model.timeline().playingProperty().get());
    }

    /** The marks that are shown of which this is said. */
    private List<Polygon> flags(String said) {
        return robot.lookup(".timeline-flag").queryAllAs(Polygon.class).stream()
                .filter(flag -> flag.isVisible() && flag.getAccessibleText().contains(said))
                .toList();
    }

    /** How much lower than its base a triangle's tip is. */
    private static double tip(Polygon triangle) {
        return triangle.getPoints().get(5) - triangle.getPoints().get(1);
    }

    private double accuracy() {
        return model.training().accuracyProperty().get();
    }

    private double thumb() {
        Circle thumb = robot.lookup("#timeline-thumb").queryAs(Circle.class);
        return thumb.localToScreen(thumb.getCenterX(), thumb.getCenterY()).getX();
    }
}
