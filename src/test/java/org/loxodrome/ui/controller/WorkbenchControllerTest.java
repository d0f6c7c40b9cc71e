package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.ui.model.EngineKind;

/** Changes of the experiment, as steps to undo. */
class WorkbenchControllerTest extends ControllerTest {

    @Test
    void theExperimentChangesOnceAFrame() {
        int[] changes = {0};
        model.experimentProperty().addListener((property, old, next) -> changes[0]++);
        for (int alpha = 1; alpha <= 50; alpha++) {
            controller.setAlpha(alpha);
        }
        assertEquals(0, changes[0]);
        settle();
        assertEquals(1, changes[0]);
        assertEquals(50, model.experiment().alpha());
        assertEquals(50, model.findings().current().orElseThrow().alpha());
        assertFalse(pulse.isRunning());
    }

    @Test
    void aPresetKeepsAlphaAndMu() {
        controller.setAlpha(7);
        controller.setMu(0.3);
        controller.choosePreset(Presets.named("deep-trap"));
        settle();
        assertEquals(Experiment.of(Presets.named("deep-trap")).withAlpha(7).withMu(0.3), model.experiment());
    }

    @Test
    void aDragIsOneStepBackAndForth() {
        controller.hold();
        for (int alpha = 3; alpha <= 50; alpha++) {
            controller.setAlpha(alpha);
            settle();
        }
        controller.letGo();
        controller.setMu(0.3);
        settle();
        assertTrue(model.undoableProperty().get());
        assertFalse(model.redoableProperty().get());
        controller.undo();
        settle();
        assertEquals(FIRST.withAlpha(50), model.experiment());
        controller.undo();
        settle();
        assertEquals(FIRST, model.experiment());
        assertEquals(
                FIRST.alpha(), model.findings().current().orElseThrow().alpha(), "what is undone is computed again");
        assertFalse(model.undoableProperty().get());
        controller.redo();
        controller.redo();
        settle();
        assertEquals(FIRST.withAlpha(50).withMu(0.3), model.experiment());
        assertFalse(model.redoableProperty().get());
    }

    @Test
    void thePartOfThePanelIsNoStepAndUndoingLeavesItAsItIs() {
        Optional<Window> part = Optional.of(new Window(60, 95, -2, 31));
        controller.setAlpha(7);
        controller.view().frame(part);
        settle();
        assertEquals(part, model.experiment().view().part());
        controller.undo();
        settle();
        assertEquals(FIRST.withView(FIRST.view().withPart(part)), model.experiment());
        assertFalse(model.undoableProperty().get());
    }

    @Test
    void aPartOfThePanelDoesNotOutliveItsData() throws IOException {
        Optional<Window> part = Optional.of(new Window(60, 95, -2, 31));
        controller.view().frame(part);
        controller.setDepth(5);
        settle();
        assertEquals(part, model.experiment().view().part());
        controller.choosePreset(Presets.named("switching"));
        settle();
        assertEquals(Optional.empty(), model.experiment().view().part());
        controller.view().frame(part);
        Path csv = Files.writeString(folder.resolve("own.csv"), "x1,x2,x3,y\n1,2,3,1\n2,1,3,1\n");
        controller.files().openData(csv);
        settle();
        assertEquals("own", model.dataset().get().name());
        assertEquals(Optional.empty(), model.experiment().view().part());
    }

    @Test
    void pinsTheCurrentScaleInOrderOnceAndUndoesIt() {
        controller.setAlpha(20);
        controller.pinAlpha();
        controller.pinAlpha();
        settle();
        assertEquals(
                List.of(0.1, 0.3, 1.0, 3.0, 10.0, 20.0, 100.0, 1e4),
                model.experiment().fan());
        controller.unpinAlpha(0.3);
        settle();
        assertEquals(List.of(0.1, 1.0, 3.0, 10.0, 20.0, 100.0, 1e4), model.fan().get());
        controller.undo();
        controller.undo();
        settle();
        assertEquals(FIRST.fan(), model.fan().get());
        controller.takeQuickFan();
        settle();
        assertEquals(Double.POSITIVE_INFINITY, model.fan().get().get(7));
    }

    @Test
    void whatIsHiddenIsAStepToUndoAndForgottenWithItsScaleOrTheData() {
        controller.view().setVisible(0.3, false);
        controller.view().setVisible(10, false);
        settle();
        assertEquals(List.of(0.1, 1.0, 3.0, 100.0, 1e4), model.shownFan().get());
        controller.unpinAlpha(0.3);
        settle();
        assertEquals(List.of(10.0), model.experiment().view().hidden());
        controller.setAlpha(10);
        controller.pinAlpha();
        settle();
        assertEquals(List.of(), model.experiment().view().hidden());
        controller.undo();
        controller.undo();
        controller.undo();
        settle();
        assertEquals(List.of(0.3, 10.0), model.experiment().view().hidden());
        controller.choosePreset(Presets.named("switching"));
        settle();
        assertEquals(model.fan().get(), model.shownFan().get());
    }

    @Test
    void theEngineIsAStepToUndoAndStaysWithAnotherPreset() {
        controller.engine().descend(0.01);
        controller.choosePreset(Presets.named("switching"));
        settle();
        assertEquals(new EngineChoice.Descent(0.01), model.experiment().engine());
        assertEquals(EngineKind.DESCENT, model.engine().kind().get());
        controller.undo();
        controller.undo();
        settle();
        assertEquals(FIRST, model.experiment());
        assertEquals(0.01, model.engine().step().get(), "the last step is offered again");
        controller.engine().descend(-1);
        settle();
        assertEquals(FIRST, model.experiment());
        assertTrue(model.messageProperty().get().orElseThrow().text().contains("The step η is -1"));
    }

    @Test
    void namesNoClassesInAFailureThatIsTheUsersConcern() {
        assertTrue(FailureSentence.of(new NullPointerException("x.y is null"), texts)
                .startsWith("Something went wrong inside the program"));
    }
}
