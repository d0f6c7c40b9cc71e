package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Curve;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.model.Pointed;
import org.loxodrome.ui.model.Selection;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.sphere.SphereView;
import org.testfx.framework.junit5.Start;

/** What is pointed at in one view is marked in both. */
class WindowLinksTest extends WorkbenchTest {

    /** Shown by both views, near no trajectory. */
    private static final Direction FREE = Direction.ofDegrees(85, 25);

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void hoveringTheSphereMarksBothViews() throws TimeoutException {
        assertEquals(0, marks("#hover-mark"));
        int[] panel = pixels("#panel");
        robot.moveTo(onSphere(FREE));
        until(() -> hovered().isPresent() && marks("#hover-mark") == 2);
        assertEquals(0, hovered().orElseThrow().at().angleTo(FREE), 0.5);
        assertEquals(1, marks("#pointer-card"));
        assertTrue(Arrays.equals(panel, pixels("#panel")), "the panel itself is not drawn again");
        robot.moveTo("#preset");
        until(() -> hovered().isEmpty() && marks("#hover-mark") == 0 && marks("#pointer-card") == 0);
    }

    @Test
    void theMarkIsOnlyWhereTheSphereIsInFront() throws TimeoutException {
        Direction there = middleOfCurrent();
        robot.interact(() ->
                sphere().face(Direction.of(-there.component(0), -there.component(1), -there.component(2)), false));
        robot.moveTo("#panel");
        until(() -> hovered().isPresent() && marks("#hover-mark") == 1);
    }

    @Test
    void nearATrajectoryItSnapsAndTellsTheInstant() throws TimeoutException {
        Point2D place = onSphere(middleOfCurrent());
        robot.moveTo(place.getX() + 3, place.getY());
        until(() -> hovered().flatMap(Pointed::trajectory).isPresent());
        Pointed.OnTrajectory on = hovered().flatMap(Pointed::trajectory).orElseThrow();
        assertEquals(on.head().direction(), hovered().orElseThrow().at());
        assertEquals(
                on.alpha() * on.alpha() / on.head().accuracy(),
                on.head().mu(),
                1e-9 * on.head().mu());
    }

    @Test
    void aClickPinsAndEscapeUnpins() throws TimeoutException {
        robot.clickOn(onSphere(FREE));
        until(() -> pinned().isPresent() && marks("#pinned-mark") == 2);
        robot.moveTo("#preset");
        until(() -> hovered().isEmpty());
        assertEquals(1, marks("#pointer-card"), "the read-out stays");
        robot.push(KeyCode.ESCAPE);
        until(() -> pinned().isEmpty() && marks("#pinned-mark") == 0 && marks("#pointer-card") == 0);
    }

    @Test
    void aClickElsewhereUnpins() throws TimeoutException {
        robot.clickOn(onSphere(FREE));
        until(() -> pinned().isPresent());
        robot.clickOn(onSphere(Direction.ofDegrees(40, -40)));
        until(() -> pinned().isEmpty());
    }

    @Test
    void aClickOnATrajectoryHighlightsItEverywhere() throws TimeoutException {
        int[] panel = pixels("#panel");
        int[] sphere = pixels("#sphere");
        robot.clickOn(onSphere(middleOfCurrent()));
        until(() -> selected().isPresent() && strong().size() == 1);
        assertEquals(Optional.of(strong().iterator().next()), selected());
        assertFalse(Arrays.equals(panel, pixels("#panel")));
        assertFalse(Arrays.equals(sphere, pixels("#sphere")));
        robot.push(KeyCode.ESCAPE);
        until(() -> selected().isEmpty() && strong().isEmpty() && pinned().isEmpty());
    }

    @Test
    void aPinOnTheCurrentTrajectoryFollowsAlpha() throws TimeoutException {
        robot.interact(() -> model.pointer().selectedProperty().set(Optional.of(Selection.CURRENT)));
        robot.clickOn(onSphere(middleOfCurrent()));
        until(() -> pinned().flatMap(Pointed::trajectory).isPresent());
        robot.interactNoWait(() -> slider("#alpha-slider").setValue(1));
        until(() -> shownAlpha() == 10);
        Pointed.OnTrajectory on = pinned().flatMap(Pointed::trajectory).orElseThrow();
        assertEquals(10, on.alpha());
        assertEquals(on.head().direction(), pinned().orElseThrow().at());
    }

    @Test
    void theLegendSelectsToo() throws TimeoutException {
        Bounds panel = onFx(() -> bounds("#panel"));
        double x = panel.getMaxX() - 110;
        for (double y = panel.getMinY() + 25;
                y < panel.getMinY() + 120 && selected().isEmpty();
                y += 9) {
            robot.clickOn(x, y);
        }
        assertTrue(selected().isPresent());
        assertEquals(Set.of(selected().get()), strong());
    }

    @Test
    void aBoxZoomsToWhatIsInIt() throws TimeoutException {
        int[] whole = pixels("#panel");
        Bounds panel = onFx(() -> bounds("#panel"));
        robot.moveTo(panel.getMinX() + 120, panel.getMinY() + 120)
                .press(MouseButton.SECONDARY)
                .moveBy(60, 40)
                .moveBy(60, 40);
        until(() -> robot.lookup("#rubber-band").query().isVisible());
        robot.release(MouseButton.SECONDARY);
        until(() -> !robot.lookup("#rubber-band").query().isVisible() && !Arrays.equals(whole, pixelsNow("#panel")));
        robot.push(KeyCode.DIGIT0);
        until(() -> Arrays.equals(whole, pixelsNow("#panel")));
    }

    @Test
    void keysMoveAndZoomThePanel() throws TimeoutException {
        int[] whole = pixels("#panel");
        robot.interact(() -> robot.lookup("#panel").query().requestFocus());
        robot.push(KeyCode.LEFT);
        int[] moved = pixels("#panel");
        assertFalse(Arrays.equals(whole, moved));
        robot.push(KeyCode.PLUS);
        assertFalse(Arrays.equals(moved, pixels("#panel")));
        robot.push(KeyCode.DIGIT0);
        until(() -> Arrays.equals(whole, pixelsNow("#panel")));
    }

    /** Keys and notches of the wheel come faster than the panel is painted. */
    @Test
    void twoKeysInOneFrameAreTwoKeys() throws TimeoutException {
        int[] whole = pixels("#panel");
        robot.interact(() -> robot.lookup("#panel").query().requestFocus());
        robot.push(KeyCode.PLUS);
        int[] once = pixels("#panel");
        robot.push(KeyCode.PLUS);
        int[] twice = pixels("#panel");
        assertFalse(Arrays.equals(once, twice));
        robot.push(KeyCode.DIGIT0);
        until(() -> Arrays.equals(whole, pixelsNow("#panel")));
        robot.interact(() -> {
            plus();
            plus();
        });
        assertTrue(Arrays.equals(twice, pixels("#panel")));
    }

    private void plus() {
        Node panel = robot.lookup("#panel").query();
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            panel.fireEvent(new KeyEvent(type, "+", "+", KeyCode.PLUS, false, false, false, false));
        }
    }

    private int[] pixelsNow(String id) {
        return pixelsOf(robot.lookup(id).query().snapshot(null, null));
    }

    private Optional<Pointed> hovered() {
        return model.pointer().hoveredProperty().get();
    }

    private Optional<Pointed> pinned() {
        return model.pointer().pinnedProperty().get();
    }

    private Optional<Selection> selected() {
        return model.pointer().selectedProperty().get();
    }

    private Set<Selection> strong() {
        return model.scene().picture().get().curves().stream()
                .filter(curve -> curve.emphasis() == Curve.Emphasis.STRONG)
                .map(Selection::of)
                .collect(Collectors.toSet());
    }

    private long marks(String id) {
        return robot.lookup(id).queryAll().stream().filter(Node::isVisible).count();
    }

    private Direction middleOfCurrent() {
        List<Direction> points =
                model.findings().current().orElseThrow().trajectory().directions();
        return points.get(points.size() / 2);
    }

    private SphereView sphere() {
        return robot.lookup("#sphere").queryAs(SphereView.class);
    }

    private Point2D onSphere(Direction direction) {
        return onFx(() -> {
            ScreenPoint point = sphere().project(direction);
            return sphere().localToScreen(point.x(), point.y());
        });
    }
}
