package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.ExperimentRun;
import org.loxodrome.session.Findings;
import org.loxodrome.session.FixedTheory;
import org.loxodrome.session.TrajectoryCommandLine;
import org.loxodrome.session.file.ExperimentFile;
import org.loxodrome.ui.model.DrawingState.Progress;
import org.loxodrome.ui.model.EngineKind;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.ManualPulse;
import org.loxodrome.ui.service.ManualWorkers;
import org.loxodrome.ui.service.SimulationService;
import org.loxodrome.ui.view.space.PartedImage;
import org.loxodrome.work.PieceMaker;

class WorkbenchControllerTest {

    private static final Experiment FIRST = Experiment.of(Presets.named("stable"));

    @TempDir
    private Path folder = Path.of("");

    private final ManualPulse pulse = new ManualPulse();
    private final ManualWorkers workers = new ManualWorkers();
    private final FrameLoop frames = new FrameLoop(pulse);
    private final WorkbenchModel model = new WorkbenchModel(FIRST);
    private final Texts texts = new Texts();
    private final List<String> copied = new ArrayList<>();
    private final List<Image> pictures = new ArrayList<>();
    private final WorkbenchController controller = controller();

    private WorkbenchController controller() {
        SimulationService simulation = new SimulationService(
                choice -> new StraightEngine(), new FixedTheory(), workers, frames, model, this::failed);
        BackgroundTasks files = new BackgroundTasks(workers, frames, this::failed);
        Documents documents = new Documents(model, texts, files, workers, frames, this::failed);
        Filming filming = new Filming(
                model, texts, choice -> new StraightEngine(), new FixedTheory(), workers, frames, this::failed);
        BackgroundTasks tasks = new BackgroundTasks(workers, frames, this::failed);
        ExperimentRun run = new ExperimentRun(choice -> new StraightEngine(), new FixedTheory(), PieceMaker.IN_TURN);
        Exports exports = new Exports(model, texts, run, tasks, pictures::add);
        ImageWriting images = new ImageWriting(model, texts, workers, frames, this::failed);
        Charts charts = new Charts(model, texts, new StraightEngine(), new FixedTheory(), workers, frames);
        return new WorkbenchController(
                model, texts, simulation, files, documents, exports, charts, filming, images, frames, copied::add);
    }

    private void failed(RuntimeException failure) {
        model.messageProperty().set(Optional.of(Message.error(FailureSentence.of(failure, texts))));
    }

    @BeforeEach
    void start() {
        controller.start();
        settle();
    }

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
    void playingRunsFromTheBeginningToTheEnd() {
        controller.togglePlaying();
        double last = 0;
        int count = 0;
        while (model.timeline().playingProperty().get()) {
            pulse.frame();
            double accuracy = model.training().accuracyProperty().get();
            assertTrue(accuracy >= last, "the accuracy only grows");
            last = accuracy;
            count++;
        }
        assertEquals(Double.POSITIVE_INFINITY, last);
        assertEquals(12_000 / 16, count, 3, "12 seconds");
        pulse.frame();
        assertFalse(pulse.isRunning());
    }

    @Test
    void playsFasterAndSlower() {
        int usual = framesToPlay(1);
        assertEquals(usual / 4.0, framesToPlay(4), 2);
        assertEquals(usual * 2.0, framesToPlay(0.5), 4);
    }

    private int framesToPlay(double speed) {
        controller.timeline().setSpeed(speed);
        controller.togglePlaying();
        int count = 0;
        while (model.timeline().playingProperty().get()) {
            pulse.frame();
            count++;
        }
        return count;
    }

    @Test
    void aLoopBeginsAgain() {
        controller.timeline().setLooping(true);
        controller.timeline().setSpeed(4);
        controller.togglePlaying();
        int rounds = 0;
        double last = 0;
        while (rounds < 2) {
            pulse.frame();
            double accuracy = model.training().accuracyProperty().get();
            assertTrue(model.timeline().playingProperty().get());
            rounds += accuracy < last ? 1 : 0;
            last = accuracy;
        }
        controller.timeline().setLooping(false);
        while (model.timeline().playingProperty().get()) {
            pulse.frame();
        }
        assertEquals(
                Double.POSITIVE_INFINITY, model.training().accuracyProperty().get());
    }

    @Test
    void stepsFromPointToPoint() {
        controller.timeline().step(false);
        double end = model.training().accuracyProperty().get();
        assertEquals(model.findings().current().orElseThrow().trajectory().end().accuracy(), end);
        controller.timeline().step(true);
        assertEquals(
                Double.POSITIVE_INFINITY, model.training().accuracyProperty().get());
    }

    @Test
    void playsAndStepsAtInfiniteScale() {
        controller.setAlpha(Double.POSITIVE_INFINITY);
        settle();
        model.setFindings(Findings.NONE.withCurrent(FanTrajectory.follow(
                new LimitFlow(),
                FIRST.dataset(),
                model.experiment().start(),
                List.of(new Stop.AtMu(1e-5)),
                () -> false)));
        controller.togglePlaying();
        int rounds = 0;
        double last = 0;
        controller.timeline().setLooping(true);
        while (rounds < 2) {
            pulse.frame();
            double accuracy = model.training().accuracyProperty().get();
            rounds += accuracy < last ? 1 : 0;
            last = accuracy;
            double mu = model.training().head().get().orElseThrow().mu();
            assertEquals(1, mu * accuracy, 1e-9, "the head is where the handle is");
        }
        controller.setAccuracy(Double.POSITIVE_INFINITY);
        controller.timeline().step(false);
        assertEquals(1e5, model.training().accuracyProperty().get(), 1e-4, "trajectories end at μ = 10⁻⁵");
        controller.timeline().step(true);
        assertEquals(
                Double.POSITIVE_INFINITY, model.training().accuracyProperty().get());
    }

    /** A step of the tour says at which accuracy it is seen, whatever α was before. */
    @Test
    void theTourAndItsEndKeepTheirAccuracies() {
        controller.setAlpha(Double.POSITIVE_INFINITY);
        settle();
        controller.setAccuracy(7);
        controller.teaching().startTour();
        settle();
        controller.teaching().nextPage();
        settle();
        assertEquals(10, model.training().accuracyProperty().get(), "as tour.json says");
        controller.teaching().endTour();
        settle();
        assertEquals(7, model.training().accuracyProperty().get());
        assertEquals(Double.POSITIVE_INFINITY, model.alpha().get());
    }

    @Test
    void pauseAndScrub() {
        controller.togglePlaying();
        pulse.frame();
        pulse.frame();
        controller.setAccuracy(42);
        pulse.frame();
        assertFalse(model.timeline().playingProperty().get());
        assertEquals(42, model.training().accuracyProperty().get());
        controller.togglePlaying();
        pulse.frame();
        pulse.frame();
        assertTrue(model.training().accuracyProperty().get() > 42, "playing goes on from where the handle is");
        assertTrue(model.scene().picture().get().markers().stream()
                .anyMatch(marker -> marker.kind() == org.loxodrome.figure.Marker.Kind.HEAD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x1,x2,x3,y|1,2,3,1|1,2,3,-1; separa",
                "x1,x2,x3,y|1,two,3,1; two",
                "x1,x2,x3,y|1,2,3,2; label",
                "x1,y|1,1; 1 coordinates"
            })
    void refusesDataItCannotShowAndKeepsThePicture(String lines, String reason) throws IOException {
        var before = model.findings();
        controller.files().openData(Files.writeString(folder.resolve("bad.csv"), lines.replace('|', '\n')));
        settle();
        Message message = model.messageProperty().get().orElseThrow();
        assertEquals(Message.Kind.ERROR, message.kind());
        assertTrue(message.text().contains(reason), message.text());
        assertTrue(message.text().endsWith("."), message.text());
        assertEquals(FIRST, model.experiment());
        assertEquals(before, model.findings());
    }

    @Test
    void opensGoodDataAndTakesAnOldMessageAway() throws IOException {
        controller.reject("old");
        controller
                .files()
                .openData(Files.writeString(folder.resolve("mine.csv"), "x1,x2,x3,y\n1,0,0.5,1\n0,-1,0,-1\n"));
        settle();
        assertEquals("mine", model.experiment().dataset().name());
        assertEquals(
                model.experiment().dataset(),
                model.findings().current().orElseThrow().trajectory().dataset());
        assertTrue(model.messageProperty().get().isEmpty());
    }

    @Test
    void writesThePanelAsTheNameSays() throws IOException {
        PanelFigure figure = PanelFigure.of(model.scene().picture().get(), Theme.LIGHT, 400, 300);
        Path svg = folder.resolve("p.svg");
        Path png = folder.resolve("p.png");
        controller.exports().write(svg, figure);
        settle();
        controller.exports().write(png, figure);
        settle();
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind());
        assertTrue(Files.readString(svg).contains("<svg"));
        assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
    }

    @Test
    void aFileHasTheCommandThatDrawsItAgainAndTheExperimentThatItNames() throws IOException {
        controller.setAlpha(7);
        settle();
        Path svg = folder.resolve("p.svg");
        controller.exports().write(svg, PanelFigure.of(model.scene().picture().get(), Theme.DARK, 400, 300));
        settle();
        String text = Files.readString(svg);
        String command = "loxodrome figure --experiment p.loxodrome --view panel --out p.svg --theme dark";
        assertTrue(text.contains("<command>" + command + "</command>"), text);
        String experiment =
                text.substring(text.indexOf("<experiment>") + "<experiment>".length(), text.indexOf("</experiment>"));
        Path named = Files.writeString(folder.resolve("p.loxodrome"), experiment.replace("&quot;", "\""));
        assertEquals(model.experiment(), ExperimentFile.read(named));
        controller.files().save(folder.resolve("own.loxodrome"));
        settle();
        controller.exports().write(svg, PanelFigure.of(model.scene().picture().get(), Theme.LIGHT, 400, 300));
        settle();
        String own = "<command>loxodrome figure --experiment own.loxodrome --view panel --out p.svg --theme light<";
        assertTrue(Files.readString(svg).contains(own), "the file that holds it already");
    }

    @Test
    void theCommandSaysWhichPartIsShownAndQuotesNames() throws IOException {
        Path svg = folder.resolve("it's p.svg");
        PanelFigure all = PanelFigure.of(model.scene().picture().get(), Theme.PAPER, 400, 300);
        controller.exports().write(svg, all.withWindow(new Window(-20, 70.5, -1e-3, 45)));
        settle();
        String quoted = "'it'\\''s p.";
        String command = "loxodrome figure --experiment " + quoted + "loxodrome' --view panel --part -20,70.5,-0.001,45"
                + " --out " + quoted + "svg'";
        assertTrue(Files.readString(svg).contains("<command>" + command + "</command>"), Files.readString(svg));
    }

    @Test
    void aFileIsHighEnoughForEverything() throws IOException {
        PanelFigure low = PanelFigure.of(model.scene().picture().get(), Theme.LIGHT, 400, 90);
        Path svg = folder.resolve("low.svg");
        controller.exports().write(svg, low);
        settle();
        String page = "viewBox=\"0 0 400 " + (int) low.leastHeight() + "\"";
        assertTrue(low.leastHeight() > 90);
        assertTrue(Files.readString(svg).contains(page), page);
    }

    @Test
    void saysInASentenceThatAPanelCouldNotBeWritten() {
        controller
                .exports()
                .write(
                        folder.resolve("none/p.png"),
                        PanelFigure.of(model.scene().picture().get(), Theme.LIGHT, 400, 300));
        settle();
        Message message = model.messageProperty().get().orElseThrow();
        assertEquals(Message.Kind.ERROR, message.kind());
        assertTrue(message.text().contains("no folder"), message.text());
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
    void aSavedExperimentIsOpenedAgainAndTheChangeIsMarked() {
        Path file = folder.resolve("a.loxodrome");
        controller.setAlpha(7);
        controller.files().save(file);
        settle();
        assertEquals(Optional.of(file), model.document().file().get());
        assertFalse(model.document().changed().get());
        assertTrue(model.messageProperty().get().orElseThrow().text().endsWith("a.loxodrome."));
        controller.setAlpha(8);
        settle();
        assertTrue(model.document().changed().get());
        controller.undo();
        settle();
        assertFalse(model.document().changed().get(), "it is again what was saved");
        controller.choosePreset(Presets.named("switching"));
        controller.files().open(file);
        settle();
        assertEquals(FIRST.withAlpha(7), model.experiment());
        assertEquals(List.of(file), model.document().recentProperty().get());
    }

    /** Else what was there before would be saved over the file that was opened. */
    @Test
    void whatWasThereBeforeAFileWasOpenedDoesNotBelongToIt() {
        Path file = folder.resolve("a.loxodrome");
        ExperimentFile.write(file, FIRST.withAlpha(9));
        controller.files().open(file);
        settle();
        controller.setMu(0.7);
        controller.undo();
        assertEquals(Optional.of(file), model.document().file().get());
        controller.undo();
        settle();
        assertEquals(FIRST, model.experiment());
        assertEquals(Optional.empty(), model.document().file().get());
    }

    @Test
    void theLastEightFilesAreKnownAndAMissingOneIsTakenOff() throws IOException {
        for (int i = 1; i <= 9; i++) {
            controller.files().save(folder.resolve(i + ".loxodrome"));
            settle();
        }
        controller.files().open(folder.resolve("5.loxodrome"));
        settle();
        assertEquals(
                List.of("5", "9", "8", "7", "6", "4", "3", "2"),
                model.document().recentProperty().get().stream()
                        .map(file -> String.valueOf(file.getFileName()).substring(0, 1))
                        .toList());
        Path gone = folder.resolve("8.loxodrome");
        Files.delete(gone);
        controller.files().reopen(gone);
        settle();
        assertEquals(7, model.document().recentProperty().get().size());
        assertTrue(model.messageProperty().get().orElseThrow().text().contains(gone.toString()));
        controller.files().reopen(folder.resolve("2.loxodrome"));
        settle();
        assertEquals(
                folder.resolve("2.loxodrome"),
                model.document().recentProperty().get().get(0));
        assertTrue(model.messageProperty().get().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"{\"version\": 1, ; breaks off at line 1", "{\"version\": 3}; version is 3", "x1,x2,x3,y; not JSON"
            })
    void refusesFilesThatAreNoExperiments(String text, String reason) throws IOException {
        controller.files().open(Files.writeString(folder.resolve("bad.loxodrome"), text));
        settle();
        Message message = model.messageProperty().get().orElseThrow();
        assertEquals(Message.Kind.ERROR, message.kind());
        assertTrue(message.text().startsWith("bad.loxodrome cannot be used: "), message.text());
        assertTrue(message.text().contains(reason), message.text());
        assertEquals(FIRST, model.experiment());
        assertEquals(Optional.empty(), model.document().file().get());
    }

    @Test
    void opensAnInfiniteScaleAndTheEndOfThePath() {
        Path file = folder.resolve("limit.loxodrome");
        Experiment limit = FIRST.withAlpha(Double.POSITIVE_INFINITY).withMu(0);
        ExperimentFile.write(file, limit);
        controller.files().open(file);
        settle();
        assertEquals(limit, model.experiment());
    }

    @Test
    void anExperimentThatCannotBeSavedIsStillUnsaved() {
        controller.files().save(folder.resolve("none/a.loxodrome"));
        settle();
        assertEquals(
                Message.Kind.ERROR, model.messageProperty().get().orElseThrow().kind());
        assertEquals(Optional.empty(), model.document().file().get());
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
    void copiesTheCommand() {
        controller.setAlpha(1e6);
        controller.copyCommand();
        assertEquals(List.of(TrajectoryCommandLine.of(FIRST.withAlpha(1e6))), copied);
        assertTrue(model.messageProperty().get().orElseThrow().text().contains("1000000"));
    }

    @Test
    void whatIsBeingSavedAtTheEndIsSaved() {
        Path file = folder.resolve("a.loxodrome");
        controller.files().save(file);
        controller.close();
        assertEquals(FIRST, ExperimentFile.read(file));
    }

    @Test
    void namesNoClassesInAFailureThatIsTheUsersConcern() {
        assertTrue(FailureSentence.of(new NullPointerException("x.y is null"), texts)
                .startsWith("Something went wrong inside the program"));
    }

    /** A frame, the work it asks for, and the frames that take it over. */
    private void settle() {
        for (int i = 0; i < 3; i++) {
            pulse.frame();
            workers.runAll();
        }
        pulse.frame();
    }

    /** Draws as many parts as there are pixels. */
    private static final class Pixels implements PartedImage {

        private final BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_INT_RGB);
        private boolean empty;

        @Override
        public int parts() {
            return image.getWidth();
        }

        @Override
        public void draw(int part) {
            if (empty) {
                throw new IllegalStateException("The image is empty.");
            }
            image.setRGB(part, 0, 0xFFFFFF);
        }

        @Override
        public BufferedImage whole() {
            return image;
        }
    }

    @Test
    void anImageIsDrawnAPartAFrameAndThenWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sphere.png");
        controller.images().write(file, new Pixels(), 96);
        for (int done = 1; done <= 4; done++) {
            pulse.frame();
            assertEquals(
                    Optional.of(new Progress(done, 4)),
                    model.image().progressProperty().get());
        }
        settle();
        assertEquals(Optional.empty(), model.image().progressProperty().get());
        assertEquals(0xFFFFFFFF, ImageIO.read(file.toFile()).getRGB(3, 0));
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind());
    }

    @Test
    void nothingIsLeftOfAnImageThatIsStopped(@TempDir Path folder) {
        controller.images().write(folder.resolve("drawn.png"), new Pixels(), 96);
        pulse.frame();
        controller.images().stop();
        settle();
        controller.images().write(folder.resolve("written.png"), new Pixels(), 96);
        for (int i = 0; i < 4; i++) {
            pulse.frame();
        }
        controller.images().stop();
        settle();
        assertEquals(Optional.empty(), model.image().progressProperty().get());
        assertEquals(Optional.empty(), model.messageProperty().get());
        assertEquals(0, Optional.ofNullable(folder.toFile().list()).orElseThrow().length);
    }

    @Test
    void anImageThatCannotBeDrawnIsOneSentence(@TempDir Path folder) {
        Pixels image = new Pixels();
        image.empty = true;
        controller.images().write(folder.resolve("sphere.png"), image, 96);
        settle();
        assertEquals(
                "The image is empty.",
                model.messageProperty().get().orElseThrow().text());
        assertEquals(Optional.empty(), model.image().progressProperty().get());
    }
}
