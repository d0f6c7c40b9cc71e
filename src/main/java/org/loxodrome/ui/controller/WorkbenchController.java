package org.loxodrome.ui.controller;

import java.util.Optional;
import java.util.function.Consumer;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Preset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TrajectoryCommandLine;
import org.loxodrome.session.ViewSettings;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.SimulationService;
import org.loxodrome.ui.view.DataActions;
import org.loxodrome.ui.view.EngineActions;
import org.loxodrome.ui.view.ExportActions;
import org.loxodrome.ui.view.FigureActions;
import org.loxodrome.ui.view.FileActions;
import org.loxodrome.ui.view.FilmActions;
import org.loxodrome.ui.view.ImageActions;
import org.loxodrome.ui.view.PointerActions;
import org.loxodrome.ui.view.TeachingActions;
import org.loxodrome.ui.view.TimelineActions;
import org.loxodrome.ui.view.ViewActions;
import org.loxodrome.ui.view.WorkbenchActions;

/** Carries out what the user asks for. */
public final class WorkbenchController implements WorkbenchActions {

    private final WorkbenchModel model;
    private final Texts texts;
    private final SimulationService simulation;
    private final BackgroundTasks files;
    private final FrameLoop frames;
    private final Playback playback;
    private final Pointing pointing;
    private final Viewing viewing;
    private final ImageWriting images;
    private final EngineChoosing engine;
    private final Teaching teaching;
    private final DataEditing data;
    private final Documents documents;
    private final Filming filming;
    private final Exports exports;
    private final Charts charts;
    private final Figures figures;
    private final Consumer<String> clipboard;
    private final Changes changes;
    private final Filing filing;

    /**
     * A controller of a window with nothing computed yet.
     *
     * @param exports writes figures and numbers
     * @param charts computes the figures that are shown in a window of their own
     * @param clipboard receives a text to be pasted elsewhere
     */
    public WorkbenchController(
            WorkbenchModel model,
            Texts texts,
            SimulationService simulation,
            BackgroundTasks files,
            Documents documents,
            Exports exports,
            Charts charts,
            Filming filming,
            ImageWriting images,
            FrameLoop frames,
            Consumer<String> clipboard) {
        this.model = model;
        this.texts = texts;
        this.simulation = simulation;
        this.files = files;
        this.frames = frames;
        this.playback = new Playback(model, frames);
        this.pointing = new Pointing(model);
        this.changes = new Changes(model, simulation, frames);
        this.viewing = new Viewing(
                model,
                change -> changes.step(now -> now.withView(change.apply(now.view()))),
                change -> changes.amend(now -> now.withView(change.apply(now.view()))));
        this.images = images;
        this.engine = new EngineChoosing(model.engine(), choice -> changes.step(now -> now.withEngine(choice.get())));
        this.teaching = new Teaching(model, files, new TourScreen());
        this.documents = documents;
        this.exports = exports;
        this.charts = charts;
        this.figures = new Figures(model, charts, exports, next -> changes.step(now -> next));
        this.filming = filming;
        this.clipboard = clipboard;
        this.filing = new Filing(model, texts, files, documents, changes);
        this.data = new DataEditing(model, texts, files, new ChangedData());
    }

    /** Joins the frame loop and computes the first picture. */
    public void start() {
        frames.add(simulation);
        frames.add(files);
        frames.add(documents);
        frames.add(filming);
        frames.add(images);
        frames.add(changes);
        frames.add(exports);
        frames.add(charts);
        frames.add(playback);
        simulation.simulate();
    }

    @Override
    public void choosePreset(Preset preset) {
        changes.step(now -> Experiment.of(preset)
                .withAlpha(now.alpha())
                .withMu(now.mu())
                .withEngine(now.engine())
                .withView(ViewSettings.USUAL.withSolid(now.view().solid())));
    }

    @Override
    public void setAlpha(double alpha) {
        changes.move(Steps.Control.ALPHA, now -> now.withAlpha(alpha));
    }

    @Override
    public void setDepth(int depth) {
        changes.move(Steps.Control.DEPTH, now -> now.withDepth(new Depth(depth)));
    }

    @Override
    public void setMu(double mu) {
        changes.move(Steps.Control.MU, now -> now.withMu(mu));
    }

    @Override
    public EngineActions engine() {
        return engine;
    }

    @Override
    public void pinAlpha() {
        changes.step(Fan::withCurrent);
    }

    @Override
    public void unpinAlpha(double alpha) {
        changes.step(now -> Fan.without(now, alpha));
    }

    @Override
    public void takeQuickFan() {
        changes.step(now -> now.withFan(Fan.QUICK));
    }

    @Override
    public void setAccuracy(double accuracy) {
        model.timeline().playingProperty().set(false);
        model.training().accuracyProperty().set(accuracy);
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
        changes.hold();
        model.timeline().heldProperty().set(true);
    }

    @Override
    public void letGo() {
        changes.letGo();
        model.timeline().heldProperty().set(false);
    }

    @Override
    public void undo() {
        changes.undo();
        filing.undone();
    }

    @Override
    public void redo() {
        changes.redo();
    }

    @Override
    public FileActions files() {
        return filing;
    }

    @Override
    public void copyCommand() {
        String command = TrajectoryCommandLine.of(changes.present());
        clipboard.accept(command);
        model.messageProperty().set(Optional.of(Message.done(texts.of("command.copied", command))));
    }

    @Override
    public ExportActions exports() {
        return exports;
    }

    @Override
    public FigureActions figures() {
        return figures;
    }

    @Override
    public ImageActions images() {
        return images;
    }

    @Override
    public FilmActions film() {
        return filming;
    }

    @Override
    public ViewActions view() {
        return viewing;
    }

    @Override
    public TeachingActions teaching() {
        return teaching;
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
            return changes.present().dataset();
        }

        @Override
        public void step(Dataset next) {
            changes.step(now -> now.withDataset(next));
        }

        @Override
        public void replace(Dataset next) {
            changes.step(now -> now.withOtherDataset(next));
        }

        @Override
        public void move(Dataset next) {
            changes.move(Steps.Control.POINT, now -> now.withDataset(next));
        }

        @Override
        public void reject(String sentence) {
            WorkbenchController.this.reject(sentence);
        }
    }

    /** The tour's pictures are steps, so that one can stay with what is made of them. */
    private final class TourScreen implements Teaching.Screen {

        @Override
        public void show(Experiment experiment, double accuracy) {
            changes.step(now -> experiment);
            changes.takeOver(); // at once: whether its α is infinite decides what the accuracy counts in
            setAccuracy(accuracy);
        }

        @Override
        public void play() {
            playback.toggle();
        }
    }
}
