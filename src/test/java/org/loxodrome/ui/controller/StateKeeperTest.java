package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loxodrome.figure.Theme;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Document;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.WindowSize;
import org.loxodrome.session.file.StateFile;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.ManualPulse;
import org.loxodrome.ui.service.ManualWorkers;

class StateKeeperTest {

    private static final Experiment FIRST = Experiment.of(Presets.named("stable"));

    @TempDir
    private Path folder = Path.of("");

    private StateFile file = new StateFile(Path.of(""));

    private final ManualPulse pulse = new ManualPulse();
    private final ManualWorkers workers = new ManualWorkers();
    private final FrameLoop frames = new FrameLoop(pulse);
    private final WorkbenchModel model = new WorkbenchModel(FIRST);

    @BeforeEach
    void nameTheFile() {
        file = new StateFile(folder.resolve("state"));
    }

    @Test
    void whatWasThereLastComesBack() {
        StateKeeper keeper = started(model);
        Path document = folder.resolve("a.loxodrome");
        model.setExperiment(Experiment.of(Presets.named("deep-trap")).withAlpha(7));
        model.document().documentProperty().set(Optional.of(new Document(document, FIRST)));
        model.document().recentProperty().set(List.of(document));
        model.themeProperty().set(Theme.DARK);
        model.windowSizeProperty().set(new WindowSize(1000, 700));
        keeper.close();
        WorkbenchModel next = new WorkbenchModel(FIRST);
        keeper(next).restore();
        assertEquals(model.experiment(), next.experiment());
        assertEquals(Optional.of(document), next.document().file().get());
        assertTrue(next.document().changed().get());
        assertEquals(List.of(document), next.document().recentProperty().get());
        assertEquals(Theme.DARK, next.themeProperty().get());
        assertEquals(new WindowSize(1000, 700), next.windowSizeProperty().get());
        assertEquals(Optional.empty(), next.messageProperty().get());
    }

    @Test
    void theProjectorsColoursAndTheTypeComeBackButNoPresentation() {
        StateKeeper keeper = started(model);
        model.themeProperty().set(Theme.PROJECTOR);
        model.teaching().textScaleProperty().set(1.3);
        keeper.close();
        WorkbenchModel next = new WorkbenchModel(FIRST);
        keeper(next).restore();
        assertEquals(Theme.PROJECTOR, next.themeProperty().get());
        assertEquals(1.3, next.teaching().typeScale().get());
        next.teaching().setAsideProperty().set(Optional.of(Theme.DARK)); // presented in the projector's colours
        started(next).close();
        WorkbenchModel last = new WorkbenchModel(FIRST);
        keeper(last).restore();
        assertEquals(Theme.DARK, last.themeProperty().get());
        assertFalse(last.teaching().presenting().get());
    }

    @Test
    void afterACrashItIsAFewSecondsOld() {
        started(model);
        model.setExperiment(FIRST.withAlpha(7));
        pulse.frame();
        pulse.frameAfter(StateKeeper.PAUSE / 2);
        assertEquals(0, workers.waiting(), "not yet");
        model.setExperiment(FIRST.withAlpha(8));
        pulse.frameAfter(StateKeeper.PAUSE / 2);
        assertEquals(1, workers.waiting());
        workers.runAll();
        assertEquals(FIRST.withAlpha(8), file.read().orElseThrow().experiment());
        pulse.frame();
        pulse.frame();
        assertFalse(pulse.isRunning(), "what is kept needs no more frames");
    }

    @Test
    void whileTheMouseMovesItIsNotWrittenMoreOftenThanThat() {
        started(model);
        int writes = 0;
        for (int i = 0; i < 1000; i++) { // 16 seconds
            model.setExperiment(FIRST.withAlpha(3 + i));
            pulse.frame();
            writes += workers.waiting();
            workers.runAll();
        }
        assertEquals(7, writes, 1);
    }

    @Test
    void aTornStateIsToldInACalmSentenceAndReplaced() throws IOException {
        Path torn = Files.createDirectories(folder.resolve("state")).resolve("state.json");
        Files.writeString(torn, "{\"version\": 1,\n  \"theme");
        StateKeeper keeper = started(model);
        Message message = model.messageProperty().get().orElseThrow();
        assertEquals(Message.Kind.NOTE, message.kind());
        assertTrue(message.text().contains("state.json cannot be used: it "), message.text());
        assertTrue(message.text().contains("line 2, column"), message.text());
        assertEquals(FIRST, model.experiment());
        keeper.close();
        assertEquals(FIRST, file.read().orElseThrow().experiment());
    }

    @Test
    void dataThatTheWindowCannotShowAreNotBroughtBack() {
        model.setExperiment(FIRST.withDataset(new Dataset("line", new double[][] {{1}}, new int[] {1})));
        started(model).close();
        WorkbenchModel next = new WorkbenchModel(FIRST);
        keeper(next).restore();
        assertEquals(FIRST, next.experiment());
        assertTrue(next.messageProperty().get().orElseThrow().text().contains("1 coordinates"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnceAndThenLeftAlone() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where the folder belongs");
        StateKeeper keeper = started(model);
        settle();
        Message message = model.messageProperty().get().orElseThrow();
        assertEquals(Message.Kind.NOTE, message.kind());
        assertTrue(message.text().startsWith("This picture will not be there at the next start: "), message.text());
        model.messageProperty().set(Optional.empty());
        model.setExperiment(FIRST.withAlpha(7));
        settle();
        assertEquals(Optional.empty(), model.messageProperty().get());
        assertFalse(pulse.isRunning());
        keeper.close();
    }

    private StateKeeper keeper(WorkbenchModel of) {
        return new StateKeeper(of, new Texts(), file, workers, frames);
    }

    private StateKeeper started(WorkbenchModel of) {
        StateKeeper keeper = keeper(of);
        keeper.restore();
        keeper.start();
        return keeper;
    }

    private void settle() {
        pulse.frame();
        pulse.frameAfter(StateKeeper.PAUSE);
        workers.runAll();
        pulse.frame();
        pulse.frame();
    }
}
