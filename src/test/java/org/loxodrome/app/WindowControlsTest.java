package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.Curve;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Preset;
import org.loxodrome.session.Findings;
import org.loxodrome.ui.model.EngineKind;
import org.loxodrome.ui.model.LossKind;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Sliders, numbers and presets. */
class WindowControlsTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void startsWithThePresetStableAndItsFan() {
        assertEquals("stable", model.dataset().get().name());
        assertEquals(
                List.of(0.1, 0.3, 1.0, 3.0, 10.0, 100.0, 10000.0),
                model.findings().fan().stream().map(FanTrajectory::alpha).toList());
    }

    @Test
    void draggingAlphaChangesThePictureWhileTheMouseMoves() throws TimeoutException {
        int[] panelBefore = pixels("#panel");
        int[] sphereBefore = pixels("#sphere");
        List<FanTrajectory> fan = model.findings().fan();
        robot.drag("#alpha-slider .thumb", MouseButton.PRIMARY).moveBy(60, 0);
        until(() -> shownAlpha() > 20 && shownAlpha() == model.alpha().get());
        double during = shownAlpha();
        assertFalse(Arrays.equals(panelBefore, pixels("#panel")), "the panel's pixels change");
        assertFalse(Arrays.equals(sphereBefore, pixels("#sphere")), "the sphere's pixels change");
        robot.moveBy(30, 0);
        until(() -> shownAlpha() > 2 * during);
        robot.drop();
        assertSame(fan, model.findings().fan(), "the fan is not computed again");
        assertEquals(
                model.alpha().get(), Double.parseDouble(text("#alpha-number").replace("10^", "1e")), 1e-9);
    }

    /** In a small window, as nearly all of the time would go into drawing it two hundred times. */
    @Test
    void twoHundredQuickChangesShowNoStalePointAndLeaveNothingBehind() throws TimeoutException {
        shrink();
        for (double alpha : new double[] {3, 2}) { // until what is laid out anew in the small window is there
            moveAlpha(alpha);
            until(() -> shownAlpha() == alpha && !model.busyProperty().get());
        }
        List<String> stale = new ArrayList<>();
        onFx(() -> {
            model.findingsProperty().addListener((property, old, found) -> {
                if (!found.current().equals(old.current())
                        && shownAlpha() != model.alpha().get()) {
                    stale.add(shownAlpha() + " for " + model.alpha().get());
                }
            });
            return null;
        });
        int nodes = nodes();
        for (int i = 0; i <= 200; i++) {
            double alpha = i == 200 ? 2 : Math.pow(10, -2 + (i * 37 % 200) / 25.0);
            moveAlpha(alpha);
        }
        until(() -> model.alpha().get() == 2
                && shownAlpha() == 2
                && !model.busyProperty().get());
        assertEquals(List.of(), stale);
        assertEquals(Optional.empty(), model.messageProperty().get());
        assertEquals(nodes, nodes());
    }

    @Test
    void depthChangesFanPathAndCurrentTrajectory() throws TimeoutException {
        Findings before = model.findings();
        Bounds track = onFx(() -> bounds("#depth-slider"));
        robot.clickOn(track.getMinX() + track.getWidth() * 0.5, track.getMinY() + 8);
        until(() -> model.depth().get() == 6 && allHaveDepth(6));
        assertNotEquals(
                before.theory().orElseThrow().path(),
                model.findings().theory().orElseThrow().path());
    }

    @Test
    void muMovesOnlyThePointOfThePath() throws TimeoutException {
        Findings before = model.findings();
        robot.interact(() -> slider("#mu-slider").requestFocus());
        for (int i = 0; i < 20; i++) {
            robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        }
        until(() ->
                model.findings().pathPoint().orElseThrow().mu() == model.mu().get()
                        && model.mu().get() > 0.1);
        assertSame(before.fan(), model.findings().fan());
        assertEquals(before.current(), model.findings().current());
    }

    @Test
    void numbersCanBeTyped() throws TimeoutException {
        type("#alpha-number", "10^4");
        until(() -> shownAlpha() == 1e4);
        type("#mu-number", "2e-3");
        until(() -> model.findings().pathPoint().orElseThrow().mu() == 2e-3);
        assertEquals(4, onFx(() -> slider("#alpha-slider").getValue()), 1e-9);
    }

    /** The numbers below the title are those of the trajectory shown until the new one is there, and so is their title. */
    @Test
    void theTitleNamesTheTrajectoryWhoseNumbersAreShown() throws TimeoutException {
        until(() -> shownAlpha() == model.alpha().get());
        String before = plain("#readout-title");
        double first = onFx(this::shownAlpha);
        robot.interact(() -> {
            model.setExperiment(model.experiment().withAlpha(7 * first));
            assertEquals(before, plain("#readout-title"));
            model.setFindings(
                    model.findings().withCurrent(model.findings().fan().get(0)));
            assertNotEquals(before, plain("#readout-title"));
        });
    }

    @Test
    void endIsTheLimitAndTheArrowsLeadBack() throws TimeoutException {
        robot.interact(() -> slider("#alpha-slider").requestFocus());
        robot.push(KeyCode.END);
        until(() -> Double.isInfinite(shownAlpha()) && !model.busyProperty().get());
        assertEquals("∞", text("#alpha-number"));
        assertEquals("Training at α = ∞", plain("#readout-title"));
        assertEquals("∞", plain("#readout-margin"));
        assertEquals("0", plain("#readout-loss"));
        assertEquals("–", plain("#readout-time"));
        robot.interact(() -> model.training().accuracyProperty().set(20.0));
        pixels("#panel");
        robot.push(KeyCode.LEFT);
        until(() -> shownAlpha() == 1e6);
        robot.push(KeyCode.RIGHT);
        until(() -> Double.isInfinite(shownAlpha()));
        assertEquals(Optional.empty(), model.messageProperty().get());
    }

    @Test
    void draggingSnapsToTheLimit() throws TimeoutException {
        robot.drag("#alpha-slider .thumb", MouseButton.PRIMARY).moveBy(400, 0).drop();
        until(() -> Double.isInfinite(shownAlpha()));
        assertEquals(7, slider("#alpha-slider").getValue());
    }

    @ParameterizedTest
    @CsvSource({"#alpha-number, inf, Infinity", "#mu-number, inf, Infinity", "#mu-number, 0, 0"})
    void theEndsCanBeTyped(String field, String typed, double value) throws TimeoutException {
        type(field, typed);
        until(() -> (field.startsWith("#alpha")
                        ? shownAlpha()
                        : model.findings().pathPoint().orElseThrow().mu())
                == value);
    }

    @Test
    void theEndsOfMuAreTheEndsOfThePath() throws TimeoutException {
        robot.interact(() -> slider("#mu-slider").requestFocus());
        robot.push(KeyCode.HOME);
        until(() -> model.findings().pathPoint().orElseThrow().mu() == 0);
        assertEquals(
                0,
                shownPathPoint()
                        .angleTo(model.findings().theory().orElseThrow().l1().get(0)),
                1e-6);
        robot.push(KeyCode.END);
        until(() -> Double.isInfinite(model.findings().pathPoint().orElseThrow().mu()));
        assertEquals(
                0,
                shownPathPoint().angleTo(model.findings().theory().orElseThrow().l2()),
                1e-6);
    }

    @Test
    void theRegimeIsKernelForLargeScalesAtFirstAndRichInTheEnd() throws TimeoutException {
        type("#alpha-number", "1e4");
        until(() -> shownAlpha() == 1e4);
        assertEquals("rich", plain("#readout-regime"));
        assertTrue(Double.parseDouble(plain("#readout-excess").replaceAll(" × 10.*", "")) >= 0);
        robot.interact(() -> model.training().accuracyProperty().set(1e4));
        assertEquals("kernel", plain("#readout-regime"));
        robot.interact(() -> model.training().accuracyProperty().set(2e9)); // μ = 0.05
        assertEquals("transition", plain("#readout-regime"));
        assertEquals(0, plain("#readout-excess").indexOf("0."));
    }

    @Test
    void theEngineCanBeChosenWithItsStep() throws TimeoutException {
        List<Direction> flow = directions();
        ComboBox<EngineKind> box = robot.lookup("#engine").queryComboBox();
        robot.interact(() -> box.setValue(EngineKind.DESCENT));
        until(() -> !directions().equals(flow));
        type("#engine-step", "0.01");
        until(() -> model.engine().step().get() == 0.01);
        type("#engine-step", "no");
        until(() -> message().contains("\"no\" is no step"));
        type("#engine-step", "5");
        until(() -> message().contains("change its sign"));
        robot.interact(() -> robot.lookup("#alpha-slider").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> box.getValue() == EngineKind.FLOW && directions().equals(flow));
    }

    @Test
    void theKernelFlowEndsAtTheL2PredictorAndHasNoCertificate() throws TimeoutException {
        List<Direction> flow = directions();
        ComboBox<EngineKind> box = robot.lookup("#engine").queryComboBox();
        robot.interact(() -> box.setValue(EngineKind.KERNEL));
        until(() -> !directions().equals(flow) && !model.busyProperty().get());
        Direction end = directions().get(directions().size() - 1);
        assertEquals(0, end.angleTo(model.findings().theory().orElseThrow().l2()), 0.01);
        assertEquals("kernel", plain("#readout-regime"));
        assertEquals("–", plain("#readout-certificate"));
    }

    @Test
    void theLossCanBeChosenAndDescentHasNoChoice() throws TimeoutException {
        List<Direction> exponential = directions();
        ComboBox<LossKind> loss = robot.lookup("#loss").queryComboBox();
        robot.interact(() -> loss.setValue(LossKind.LOGISTIC));
        until(() -> !directions().equals(exponential) && !model.busyProperty().get());
        assertEquals(Optional.empty(), model.messageProperty().get());
        assertTrue(plain(".read-outs .grid").startsWith("logistic loss ε (mean)"), plain(".read-outs .grid"));
        robot.interact(() -> model.training().accuracyProperty().set(0.01)); // before the start, where ε = log 2
        assertEquals("0.6931", plain("#readout-loss"));
        List<Direction> logistic = directions();
        ComboBox<EngineKind> engine = robot.lookup("#engine").queryComboBox();
        robot.interact(() -> engine.setValue(EngineKind.DESCENT));
        until(() -> !directions().equals(logistic));
        assertFalse(loss.isVisible());
        assertTrue(plain(".read-outs .grid").startsWith("loss ε (mean)"), plain(".read-outs .grid"));
        robot.interact(() -> engine.setValue(EngineKind.FLOW));
        until(() -> directions().equals(logistic));
        assertTrue(loss.isVisible());
    }

    @Test
    void theCurrentScaleIsPinnedAndTheFanTakenFromTheList() throws TimeoutException {
        robot.clickOn("#fan-pin");
        until(() -> fan().equals(List.of(0.1, 0.3, 1.0, 2.0, 3.0, 10.0, 100.0, 10000.0)));
        robot.clickOn("#fan");
        until(() -> robot.lookup(".fan-row").queryAll().size() == 8);
        robot.clickOn(robot.lookup(".fan-row .dismiss").nth(3).<Node>query());
        until(() -> fan().equals(List.of(0.1, 0.3, 1.0, 3.0, 10.0, 100.0, 10000.0)));
        robot.clickOn(texts("fan.quick"));
        until(() -> fan().size() == 8 && Double.isInfinite(fan().get(7)));
        assertEquals(Optional.empty(), model.messageProperty().get());
    }

    @Test
    void aHiddenTrajectoryIsDrawnNowhereAndNotPointedAt() throws TimeoutException {
        int[] panel = pixels("#panel");
        int[] sphere = pixels("#sphere");
        robot.interact(() -> robot.lookup("#fan").query().requestFocus());
        robot.push(KeyCode.DOWN); // opens the list
        until(() -> robot.lookup(".fan-row").queryAll().size() == 7);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE); // α = 1
        until(() -> model.shownFan().get().equals(List.of(0.1, 0.3, 3.0, 10.0, 100.0, 10000.0)));
        robot.push(KeyCode.DELETE);
        until(() -> model.fan().get().equals(List.of(0.1, 0.3, 3.0, 10.0, 100.0, 10000.0)));
        assertEquals(List.of(), model.experiment().view().hidden());
        CheckBox largest = robot.lookup(".fan-row .check-box").nth(5).query();
        assertEquals("Draw α = 10⁴ (Space)", largest.getAccessibleText());
        robot.clickOn(largest).push(KeyCode.ESCAPE);
        until(() -> model.shownFan().get().equals(List.of(0.1, 0.3, 3.0, 10.0, 100.0)));
        assertEquals(
                "Trajectories: 5 of 6",
                robot.lookup("#fan").queryAs(MenuButton.class).getText());
        assertEquals(6, fan().size(), "it is computed all the same");
        assertFalse(Arrays.equals(panel, pixels("#panel")));
        assertFalse(Arrays.equals(sphere, pixels("#sphere")));
        for (Curve curve : model.scene().picture().get().curves()) {
            assertNotEquals(1e4, curve.alpha());
            assertTrue(curve.role() != Curve.Role.CROSS_LINE || curve.points().size() <= 6, "path and five scales");
        }
        assertTrue(model.scene().shown().get().fan().stream().noneMatch(line -> line.alpha() == 1e4));
    }

    @ParameterizedTest
    @CsvSource({"abc", "1e9", "-1"})
    void whatIsNoNumberIsRefusedInASentence(String wrong) throws TimeoutException {
        type("#alpha-number", wrong);
        until(() -> robot.lookup("#message").query().isVisible()
                && message().contains("\"" + wrong + "\" is no value for α"));
        assertEquals(2, model.alpha().get());
        robot.clickOn("#message-dismiss");
        until(() -> model.messageProperty().get().isEmpty());
    }

    @Test
    void aPresetBringsItsDataAndDepth() throws TimeoutException {
        ComboBox<Preset> box = robot.lookup("#preset").queryComboBox();
        robot.interact(() -> box.getSelectionModel().select(3));
        until(() -> model.depth().get() == 3 && allHaveDepth(3));
        assertEquals("deep-escape", model.dataset().get().name());
    }

    private void shrink() throws TimeoutException {
        Window window = slider("#alpha-slider").getScene().getWindow();
        robot.interact(() -> {
            window.setWidth(720);
            window.setHeight(320);
        });
        until(() -> bounds(".workbench").getWidth() == 720);
    }

    private void moveAlpha(double alpha) {
        robot.interactNoWait(() -> slider("#alpha-slider").setValue(Math.log10(alpha)));
    }

    private String texts(String key) {
        return workbench.texts().of(key);
    }

    private List<Double> fan() {
        return model.findings().fan().stream().map(FanTrajectory::alpha).toList();
    }

    private List<Direction> directions() {
        return model.findings().current().orElseThrow().trajectory().directions();
    }

    private Direction shownPathPoint() {
        return model.findings().pathPoint().orElseThrow().at();
    }

    private boolean allHaveDepth(int depth) {
        return model.findings().trajectories().stream()
                .allMatch(line -> line.trajectory().initialization().depth().value() == depth);
    }

    private void type(String field, String text) {
        robot.doubleClickOn(field).interact(() -> input(field).selectAll());
        robot.write(text).push(KeyCode.ENTER);
    }

    private String text(String field) throws TimeoutException {
        return onFx(() -> input(field).getText());
    }

    private TextInputControl input(String field) {
        return robot.lookup(field).queryTextInputControl();
    }

    private int nodes() {
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(() -> count(robot.lookup("#panel").query().getScene().getRoot()));
    }

    private static int count(Node node) {
        return node instanceof javafx.scene.Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToInt(WindowControlsTest::count)
                                .sum()
                : 1;
    }
}
