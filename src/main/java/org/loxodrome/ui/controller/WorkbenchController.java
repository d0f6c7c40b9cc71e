package org.loxodrome.ui.controller;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Preset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TrajectoryCommandLine;
import org.loxodrome.session.ViewSettings;
import org.loxodrome.ui.model.EngineKind;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.SimulationService;
import org.loxodrome.ui.view.DataActions;
import org.loxodrome.ui.view.ImageActions;
import org.loxodrome.ui.view.PointerActions;
import org.loxodrome.ui.view.TimelineActions;
import org.loxodrome.ui.view.ViewActions;
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
    private final Viewing viewing;
    private final ImageWriting images;
    private final DatasetReader reader;
    private final DataEditing data;
    private final Documents documents;
    private final Consumer<String> clipboard;
    private final Steps steps;
    private int opened;

    /**
     * A controller of a window with nothing computed yet.
     *
     * @param clipboard receives a text to be pasted elsewhere
     */
    public WorkbenchController(
            WorkbenchModel model,
            Texts texts,
            SimulationService simulation,
            BackgroundTasks files,
            Documents documents,
            FrameLoop frames,
            Consumer<String> clipboard) {
        this.model = model;
        this.texts = texts;
        this.simulation = simulation;
        this.files = files;
        this.frames = frames;
        this.playback = new Playback(model, frames);
        this.pointing = new Pointing(model);
        this.viewing = new Viewing(model, change -> step(now -> now.withView(change.apply(now.view()))));
        this.images = new ImageWriting(model, texts, files);
        this.reader = new DatasetReader(texts);
        this.documents = documents;
        this.clipboard = clipboard;
        this.steps = new Steps(model.experiment());
        this.data = new DataEditing(model, texts, files, new ChangedData());
    }

    /** Joins the frame loop and computes the first picture. */
    public void start() {
        frames.add(simulation);
        frames.add(files);
        frames.add(documents);
        frames.add(this);
        frames.add(playback);
        simulation.simulate();
    }

    @Override
    public boolean frame(long nanos) {
        if (!steps.present().equals(model.experiment())) {
            model.setExperiment(steps.present());
            simulation.simulate();
        }
        return false;
    }

    @Override
    public void choosePreset(Preset preset) {
        step(now -> Experiment.of(preset)
                .withAlpha(now.alpha())
                .withMu(now.mu())
                .withEngine(now.engine())
                .withView(ViewSettings.USUAL.withSolid(now.view().solid())));
    }

    @Override
    public void setAlpha(double alpha) {
        move(Steps.Control.ALPHA, now -> now.withAlpha(alpha));
    }

    @Override
    public void setDepth(int depth) {
        move(Steps.Control.DEPTH, now -> now.withDepth(new Depth(depth)));
    }

    @Override
    public void setMu(double mu) {
        move(Steps.Control.MU, now -> now.withMu(mu));
    }

    @Override
    public void setEngine(EngineKind kind, double step) {
        step(now -> now.withEngine(kind.choice(step)));
    }

    @Override
    public void pinAlpha() {
        step(Fan::withCurrent);
    }

    @Override
    public void unpinAlpha(double alpha) {
        step(now -> Fan.without(now, alpha));
    }

    @Override
    public void takeQuickFan() {
        step(now -> now.withFan(Fan.QUICK));
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
    public DataActions data() {
        return data;
    }

    @Override
    public void cancel() {
        simulation.cancel();
    }

    @Override
    public void hold() {
        steps.hold();
        model.timeline().heldProperty().set(true);
    }

    @Override
    public void letGo() {
        steps.letGo();
        model.timeline().heldProperty().set(false);
    }

    @Override
    public void undo() {
        steps.undo();
        if (steps.count() < opened) { // what was there before the file was opened does not belong to it
            model.documentProperty().set(Optional.empty());
            opened = 0;
        }
        follow();
    }

    @Override
    public void redo() {
        steps.redo();
        follow();
    }

    @Override
    public void open(Path file) {
        documents.open(file, this::show);
    }

    @Override
    public void reopen(Path file) {
        documents.reopen(file, this::show);
    }

    @Override
    public void save(Path file) {
        documents.save(file, steps.present());
    }

    @Override
    public void copyCommand() {
        String command = TrajectoryCommandLine.of(steps.present());
        clipboard.accept(command);
        model.messageProperty().set(Optional.of(Message.done(texts.of("command.copied", command))));
    }

    @Override
    public void openData(Path file) {
        files.start(() -> reader.read(file), dataset -> step(now -> now.withDataset(dataset)));
    }

    @Override
    public void export(Path file, PageFigure figure) {
        Experiment shown = model.experiment();
        files.start(
                () -> PanelExport.write(file, figure, shown),
                written -> model.messageProperty().set(Optional.of(Message.done(texts.of("export.done", written)))));
    }

    @Override
    public ImageActions images() {
        return images;
    }

    @Override
    public ViewActions view() {
        return viewing;
    }

    @Override
    public void reject(String sentence) {
        model.messageProperty().set(Optional.of(Message.error(sentence)));
    }

    @Override
    public void dismissMessage() {
        model.messageProperty().set(Optional.empty());
    }

    /** Finishes what is being saved, at the end of the program. */
    public void close() {
        documents.close();
    }

    /** Changed data are a step, or a part of one. */
    private final class ChangedData implements DataEditing.Receiver {

        @Override
        public Dataset present() {
            return steps.present().dataset();
        }

        @Override
        public void step(Dataset next) {
            WorkbenchController.this.step(now -> now.withDataset(next));
        }

        @Override
        public void move(Dataset next) {
            WorkbenchController.this.move(Steps.Control.POINT, now -> now.withDataset(next));
        }

        @Override
        public void reject(String sentence) {
            WorkbenchController.this.reject(sentence);
        }
    }

    private void show(Experiment read) {
        step(now -> read);
        opened = steps.count();
    }

    private void step(UnaryOperator<Experiment> change) {
        change(change, steps::step);
    }

    private void move(Steps.Control control, UnaryOperator<Experiment> change) {
        change(change, next -> steps.move(control, next));
    }

    private void change(UnaryOperator<Experiment> change, Consumer<Experiment> take) {
        try {
            take.accept(change.apply(steps.present()));
            follow();
        } catch (IllegalArgumentException e) {
            reject(String.valueOf(e.getMessage())); // Experiment and Depth say what is wrong in a sentence
        }
    }

    private void follow() {
        model.undoableProperty().set(steps.canUndo());
        model.redoableProperty().set(steps.canRedo());
        dismissMessage();
        frames.wake();
    }
}
