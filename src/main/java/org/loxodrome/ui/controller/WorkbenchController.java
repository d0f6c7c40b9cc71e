package org.loxodrome.ui.controller;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Preset;
import org.loxodrome.session.Experiment;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.SimulationService;
import org.loxodrome.ui.view.PointerActions;
import org.loxodrome.ui.view.TimelineActions;
import org.loxodrome.ui.view.WorkbenchActions;

/**
 * Carries out what the user asks for.
 *
 * <p>However often a slider reports while it is dragged, the experiment changes once a frame: every change then has a
 * whole frame to be computed in before the next one supersedes it.
 */
public final class WorkbenchController implements WorkbenchActions, FrameLoop.Client {

    private final WorkbenchModel model;
    private final Texts texts;
    private final SimulationService simulation;
    private final BackgroundTasks files;
    private final FrameLoop frames;
    private final Playback playback;
    private final Pointing pointing;
    private final DatasetReader reader;
    private Experiment wanted;

    /** A controller of a window with nothing computed yet. */
    public WorkbenchController(
            WorkbenchModel model, Texts texts, SimulationService simulation, BackgroundTasks files, FrameLoop frames) {
        this.model = model;
        this.texts = texts;
        this.simulation = simulation;
        this.files = files;
        this.frames = frames;
        this.playback = new Playback(model, frames);
        this.pointing = new Pointing(model);
        this.reader = new DatasetReader(texts);
        this.wanted = model.experiment();
    }

    /** Joins the frame loop and computes the first picture. */
    public void start() {
        frames.add(simulation);
        frames.add(files);
        frames.add(this);
        frames.add(playback);
        simulation.simulate();
    }

    @Override
    public boolean frame(long nanos) {
        if (!wanted.equals(model.experiment())) {
            model.setExperiment(wanted);
            simulation.simulate();
        }
        return false;
    }

    @Override
    public void choosePreset(Preset preset) {
        change(now -> Experiment.of(preset).withAlpha(now.alpha()).withMu(now.mu()));
    }

    @Override
    public void setAlpha(double alpha) {
        change(now -> now.withAlpha(alpha));
    }

    @Override
    public void setDepth(int depth) {
        change(now -> now.withDepth(new Depth(depth)));
    }

    @Override
    public void setMu(double mu) {
        change(now -> now.withMu(mu));
    }

    @Override
    public void setAccuracy(double accuracy) {
        model.playingProperty().set(false);
        model.accuracyProperty().set(accuracy);
    }

    @Override
    public void togglePlaying() {
        playback.toggle();
    }

    @Override
    public TimelineActions timeline() {
        return playback;
    }

    @Override
    public PointerActions pointer() {
        return pointing;
    }

    @Override
    public void cancel() {
        simulation.cancel();
    }

    @Override
    public void open(Path file) {
        files.start(() -> reader.read(file), dataset -> change(now -> now.withDataset(dataset)));
    }

    @Override
    public void export(Path file, PanelFigure panel) {
        files.start(
                () -> PanelExport.write(file, panel),
                written -> model.messageProperty().set(Optional.of(Message.done(texts.of("export.done", written)))));
    }

    @Override
    public void setDark(boolean dark) {
        model.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
    }

    @Override
    public void reject(String sentence) {
        model.messageProperty().set(Optional.of(Message.error(sentence)));
    }

    @Override
    public void dismissMessage() {
        model.messageProperty().set(Optional.empty());
    }

    private void change(UnaryOperator<Experiment> change) {
        try {
            wanted = change.apply(wanted);
            dismissMessage();
            frames.wake();
        } catch (IllegalArgumentException e) {
            reject(String.valueOf(e.getMessage())); // Experiment and Depth say what is wrong in a sentence
        }
    }
}
