package org.loxodrome.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TheorySolver;
import org.loxodrome.ui.controller.FailureSentence;
import org.loxodrome.ui.controller.WorkbenchController;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.Pulse;
import org.loxodrome.ui.service.SimulationService;
import org.loxodrome.ui.service.Workers;
import org.loxodrome.ui.view.FileDialogs;
import org.loxodrome.ui.view.WorkbenchWindow;

/** The window's parts, put together. */
public final class Workbench {

    private final Texts texts = new Texts();
    private final WorkbenchModel model =
            new WorkbenchModel(Experiment.of(Presets.all().get(0)));
    private final WorkbenchController controller;

    /** A workbench that shows the first preset once it is started. */
    public Workbench(TrajectoryEngine engine, TheorySolver solver, Workers workers, Pulse pulse) {
        FrameLoop frames = new FrameLoop(pulse);
        Consumer<RuntimeException> onFailure = this::report;
        SimulationService simulation = new SimulationService(engine, solver, workers, frames, model, onFailure);
        BackgroundTasks files = new BackgroundTasks(workers, frames, onFailure);
        controller = new WorkbenchController(model, texts, simulation, files, frames);
    }

    /** Starts computing; call it before the window is made, which takes as long as the first picture. */
    public void start() {
        controller.start();
    }

    /** A window on the workbench. */
    public WorkbenchWindow window(FileDialogs dialogs) {
        return new WorkbenchWindow(texts, model, controller, dialogs);
    }

    /** Shows the user in a sentence what went wrong. */
    public void report(Throwable failure) {
        model.messageProperty().set(Optional.of(Message.error(FailureSentence.of(failure, texts))));
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
