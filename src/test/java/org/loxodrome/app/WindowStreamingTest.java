package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.ui.model.EngineKind;
import org.testfx.framework.junit5.Start;

/** Descent with so small a step that it takes its time. */
class WindowStreamingTest extends WorkbenchTest {

    private static final String MINUTES = "1e-8";

    private final List<Integer> lengths = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void pointsAppearAsTheyAreComputedUntilItIsStopped() throws TimeoutException {
        watch();
        descend();
        until(() -> lengths.size() > 3 && model.busyProperty().get());
        assertTrue(robot.lookup("#progress").query().isVisible());
        assertTrue(note().startsWith("Descending: at least 9.12 × 10⁸ steps"), note());
        robot.clickOn("#progress-stop");
        until(() -> !model.busyProperty().get());
        int stopped = lengths.size();
        assertTrue(
                model.findings().current().orElseThrow().trajectory().points().size() > 1);
        robot.interact(() -> slider("#alpha-slider").setValue(1.5));
        until(() -> shownAlpha() == model.alpha().get() && lengths.size() > stopped);
    }

    @Test
    void aNewScaleSupersedesTheRunAtOnceAndNothingOldAppears() throws TimeoutException {
        watch();
        descend();
        until(() -> lengths.size() > 2);
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            double exponent = i == 49 ? 2 : 7.9 * random.nextDouble() - 2;
            robot.interactNoWait(() -> slider("#alpha-slider").setValue(exponent));
        }
        until(() -> model.alpha().get() == 100 && shownAlpha() == 100);
        assertEquals(List.of(), stale);
        assertEquals(Optional.empty(), model.messageProperty().get());
        robot.interact(() ->
                robot.lookup("#engine").queryComboBox().getSelectionModel().select(0));
        until(() -> !model.busyProperty().get()
                && model.findings().current().orElseThrow().trajectory().end().accuracy() > 1e8);
        assertFalse(robot.lookup("#progress").query().isVisible());
    }

    @Test
    void aStepThatTakesHoursIsSaidBesideTheLegendOfASmallWindow() throws TimeoutException {
        robot.interact(() -> {
            Window window = slider("#alpha-slider").getScene().getWindow();
            window.setWidth(960);
            window.setHeight(640);
        });
        descend("1e-12");
        until(() -> model.busyProperty().get() && note().contains("hours of work"));
        assertEquals("Descending: at least 9.12 × 10¹² steps, hours of work …", note());
        until(() -> bounds("#progress").getMaxX() <= bounds("#panel").getMinX());
        Text shown = (Text) robot.lookup("#progress-text").query().lookup(".text");
        assertEquals(note(), shown.getText().replaceAll("\\s+", " "), "nothing is cut off");
        robot.clickOn("#progress-stop");
        until(() -> !model.busyProperty().get());
    }

    private String note() {
        return robot.lookup("#progress-text").queryAs(Label.class).getText();
    }

    private void descend() {
        descend(MINUTES);
    }

    private void descend(String step) {
        robot.interact(() -> robot.lookup("#engine").<EngineKind>queryComboBox().setValue(EngineKind.DESCENT));
        robot.doubleClickOn("#engine-step").write(step).push(KeyCode.ENTER);
    }

    private void watch() {
        onFx(() -> {
            model.findingsProperty().addListener((property, old, found) -> {
                if (!found.current().equals(old.current())) {
                    FanTrajectory now = found.current().orElseThrow();
                    lengths.add(now.trajectory().points().size());
                    if (now.alpha() != model.alpha().get()) {
                        stale.add(now.alpha() + " for " + model.alpha().get());
                    }
                }
            });
            return null;
        });
    }
}
