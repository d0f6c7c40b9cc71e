package org.loxodrome.ui.controller;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.ExperimentRun;
import org.loxodrome.session.FixedTheory;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.ManualPulse;
import org.loxodrome.ui.service.ManualWorkers;
import org.loxodrome.ui.service.SimulationService;
import org.loxodrome.work.PieceMaker;

/** A controller with a window of no pixels: frames and work are done by hand. */
abstract class ControllerTest {

    static final Experiment FIRST = Experiment.of(Presets.named("stable"));

    @TempDir
    Path folder = Path.of("");

    final ManualPulse pulse = new ManualPulse();
    final ManualWorkers workers = new ManualWorkers();
    final FrameLoop frames = new FrameLoop(pulse);
    final WorkbenchModel model = new WorkbenchModel(FIRST);
    final Texts texts = new Texts();
    final List<String> copied = new ArrayList<>();
    final List<Image> pictures = new ArrayList<>();
    final WorkbenchController controller = controller();

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

    /** A frame, the work it asks for, and the frames that take it over. */
    final void settle() {
        for (int i = 0; i < 3; i++) {
            pulse.frame();
            workers.runAll();
        }
        pulse.frame();
    }
}
