package org.loxodrome.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.ExperimentRun;
import org.loxodrome.session.TheorySolver;
import org.loxodrome.session.file.StateFile;
import org.loxodrome.ui.controller.Charts;
import org.loxodrome.ui.controller.Documents;
import org.loxodrome.ui.controller.Exports;
import org.loxodrome.ui.controller.FailureSentence;
import org.loxodrome.ui.controller.Filming;
import org.loxodrome.ui.controller.ImageWriting;
import org.loxodrome.ui.controller.StateKeeper;
import org.loxodrome.ui.controller.WorkbenchController;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.ParallelPieces;
import org.loxodrome.ui.service.Pulse;
import org.loxodrome.ui.service.SimulationService;
import org.loxodrome.ui.service.Workers;
import org.loxodrome.ui.view.FileDialogs;
import org.loxodrome.ui.view.WorkbenchWindow;
import org.loxodrome.ui.view.space.Easels;

/** The window's parts, put together. */
public final class Workbench {

    private final Texts texts = new Texts();
    private final WorkbenchModel model =
            new WorkbenchModel(Experiment.of(Presets.all().get(0)));
    private final StateKeeper keeper;
    private final WorkbenchController controller;
    private final Easels easels;

    /**
     * A workbench that shows, once it is started, what it showed last, or else the first preset.
     *
     * @param engines the engine of a choice
     * @param stateFolder where the last state is kept; it need not be there
     */
    public Workbench(
            Function<EngineChoice, TrajectoryEngine> engines,
            TheorySolver solver,
            Workers workers,
            Pulse pulse,
            Path stateFolder) {
        FrameLoop frames = new FrameLoop(pulse);
        Consumer<RuntimeException> onFailure = this::report;
        SimulationService simulation = new SimulationService(engines, solver, workers, frames, model, onFailure);
        BackgroundTasks files = new BackgroundTasks(workers, frames, onFailure);
        Documents documents = new Documents(model, texts, files, workers, frames, onFailure);
        Filming filming = new Filming(model, texts, engines, solver, workers, frames, onFailure);
        keeper = new StateKeeper(model, texts, new StateFile(stateFolder), workers, frames);
        keeper.restore();
        easels = new BackgroundEasels(workers, frames, onFailure);
        controller = new WorkbenchController(
                model,
                texts,
                simulation,
                files,
                documents,
                new Exports(
                        model,
                        texts,
                        new ExperimentRun(engines, solver, new ParallelPieces()),
                        new BackgroundTasks(workers, frames, onFailure),
                        Workbench::pictureToClipboard),
                new Charts(model, texts, engines.apply(new EngineChoice.Flow()), solver, workers, frames),
                filming,
                new ImageWriting(model, texts, workers, frames, onFailure),
                frames,
                Workbench::toClipboard);
    }

    /** Starts computing; call it before the window is made, which takes as long as the first picture. */
    public void start() {
        controller.start();
        keeper.start();
    }

    /** Writes what is not written yet; call it at the end of the program. */
    public void close() {
        try {
            controller.close();
            keeper.close();
        } catch (UncheckedIOException e) {
            // the window is closed: there is nobody to tell
        }
    }

    /** The window's title: the file, marked if the experiment is not as in the file, or else the data set. */
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(
                this::currentTitle, model.document().file(), model.document().changed(), model.dataset());
    }

    /** A window on the workbench. */
    public WorkbenchWindow window(FileDialogs dialogs) {
        return new WorkbenchWindow(texts, model, controller, dialogs, easels);
    }

    /** Shows the user in a sentence what went wrong. */
    public void report(Throwable failure) {
        model.messageProperty().set(Optional.of(Message.error(FailureSentence.of(failure, texts))));
    }

    private String currentTitle() {
        String name = model.document()
                .file()
                .get()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(model.dataset().get().name());
        return texts.of(model.document().changed().get() ? "window.title.changed" : "window.title", name);
    }

    private static void toClipboard(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static void pictureToClipboard(Image picture) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture));
    }

    /** The state of the window. */
    public WorkbenchModel model() {
        return model;
    }

    /** The texts of the window. */
    public Texts texts() {
        return texts;
    }
}
