package org.loxodrome.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.loxodrome.figure.film.FilmFormat;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.AnimationPulse;
import org.loxodrome.ui.service.Pulse;
import org.loxodrome.ui.service.WorkerThreads;
import org.loxodrome.ui.view.FileDialogs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with the real solvers, used with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
abstract class WorkbenchTest {

    private static final int SECONDS = 30;

    @TempDir
    private static Path states = Path.of("");

    @TempDir
    Path folder = Path.of("");

    /** Never the user's own. */
    final Path stateFolder = states.resolve(UUID.randomUUID().toString());

    private final WatchedPulse pulse = new WatchedPulse();

    final Workbench workbench = workbench(pulse);
    final WorkbenchModel model = workbench.model();
    final ChosenFile dialogs = new ChosenFile();
    final FxRobot robot = new FxRobot();

    /** Answers instead of the system's dialogs, which no test can operate. */
    final class ChosenFile extends FileDialogs {

        Optional<Path> file = Optional.empty();

        ChosenFile() {
            super(workbench.texts());
        }

        @Override
        public Optional<Path> askForData(Window owner) {
            return file;
        }

        @Override
        public Optional<Path> askForExperiment(Window owner) {
            return file;
        }

        @Override
        public Optional<Path> askWhereToSave(Window owner, String suggestedName) {
            return file;
        }

        @Override
        public Optional<Path> askWhereToExportData(Window owner, String suggestedName) {
            return file;
        }

        @Override
        public Optional<Path> askForFilm(Window owner, FilmFormat format, String suggestedName) {
            return file;
        }

        @Override
        public Optional<Path> askForFigure(Window owner, String suggestedName) {
            return file;
        }

        @Override
        public Optional<Path> askForNumbers(Window owner, String suggestedName) {
            return file;
        }

        @Override
        public Optional<Path> askForPicture(Window owner, String extension, String suggestedName) {
            return file;
        }
    }

    /**
     * Every test calls it from its own {@code @Start} method: TestFX does not look for inherited ones. The window is a stage of its own:
     * TestFX's stage is that of all tests, and would keep their windows alive and listening.
     */
    void show() {
        workbench.start();
        Stage stage = new Stage();
        stage.setScene(new Scene(workbench.window(dialogs), 1280, 720));
        stage.titleProperty().bind(workbench.title());
        stage.show();
    }

    @BeforeEach
    void waitForTheFirstPicture() throws TimeoutException {
        until(() -> model.findings().current().isPresent()
                && model.findings().theory().isPresent()
                && !model.busyProperty().get());
    }

    /** Nothing is written any more, so that the temporary folders can be deleted. */
    @AfterEach
    void close() {
        onFx(() -> {
            workbench.close();
            return null;
        });
    }

    /** Another workbench with the same state, as at the next start. */
    final Workbench workbench() {
        return workbench(new AnimationPulse());
    }

    private Workbench workbench(Pulse frames) {
        return new Workbench(EngineChoice::engine, new MarginTheory(), new WorkerThreads(), frames, stateFolder);
    }

    double shownAlpha() {
        return model.findings().current().orElseThrow().alpha();
    }

    String message() {
        return model.messageProperty().get().map(Message::text).orElse("");
    }

    Slider slider(String id) {
        return robot.lookup(id).queryAs(Slider.class);
    }

    Bounds bounds(String id) {
        Node node = robot.lookup(id).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    /** What a typeset label says. */
    String plain(String id) {
        Node label = robot.lookup(id).query();
        return onFx(() -> label.lookupAll("Text").stream()
                .map(piece -> ((Text) piece).getText())
                .collect(Collectors.joining()));
    }

    WritableImage picture(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = robot.lookup(id).query();
        if (!Platform.isFxApplicationThread()) { // otherwise it is asked for again and again, until it is as expected
            waitUntilPainted(node.getScene());
        }
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, () -> node.snapshot(null, null));
    }

    /** The panel is painted in the background; while training is played or something long is computed there is always more to paint. */
    private void waitUntilPainted(Scene scene) {
        onFx(() -> {
            scene.getRoot().layout();
            return null;
        });
        try {
            until(() -> pulse.rests
                    || model.busyProperty().get()
                    || model.timeline().playingProperty().get());
        } catch (TimeoutException e) {
            throw new AssertionError("the panel is not painted", e);
        }
    }

    /** Tells whether something is still to be done in the next frames. */
    private static final class WatchedPulse implements Pulse {

        private final Pulse frames = new AnimationPulse();
        private boolean rests = true;

        @Override
        public void start(LongConsumer frame) {
            rests = false;
            frames.start(frame);
        }

        @Override
        public void stop() {
            rests = true;
            frames.stop();
        }
    }

    int[] pixels(String id) {
        return pixelsOf(picture(id));
    }

    static int[] pixelsOf(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, question);
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> {
            if (Platform.isFxApplicationThread()) {
                return condition.call();
            }
            return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, condition);
        });
    }
}
