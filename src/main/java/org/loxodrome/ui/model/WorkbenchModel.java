package org.loxodrome.ui.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.loxodrome.figure.Theme;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;
import org.loxodrome.session.WindowSize;

/** The state of the workbench. Everything in it is immutable; its properties are used on the FX thread only. */
public final class WorkbenchModel {

    private final ReadOnlyObjectWrapper<Experiment> experiment;
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ObjectProperty<Optional<Message>> message = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty undoable = new SimpleBooleanProperty();
    private final BooleanProperty redoable = new SimpleBooleanProperty();
    private final ObjectProperty<WindowSize> windowSize = new SimpleObjectProperty<>(new WindowSize(1440, 900));
    private final DocumentState document;
    private final ObjectBinding<Dataset> dataset;
    private final DoubleBinding alpha;
    private final ObjectBinding<List<Double>> fan;
    private final ObjectBinding<List<Double>> shownFan;
    private final IntegerBinding depth;
    private final DoubleBinding mu;
    private final ReadOnlyObjectWrapper<Optional<Conflict>> conflict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty tableShown = new SimpleBooleanProperty();
    private final BooleanProperty pointsShown = new SimpleBooleanProperty();
    private final EngineState engine;
    private final PointerState pointer = new PointerState();
    private final DrawingState film = new DrawingState();
    private final DrawingState image = new DrawingState();
    private final TimelineState timeline;
    private final TrainingState training;
    private final SceneState scene;
    private final FigureState figure = new FigureState();
    private final TeachingState teaching = new TeachingState();

    /** A model of an experiment of which nothing has been computed yet. */
    public WorkbenchModel(Experiment first) {
        experiment = new ReadOnlyObjectWrapper<>(first);
        PlacementState placement = new PlacementState(experiment, findings); // follows before all others
        document = new DocumentState(experiment.getReadOnlyProperty());
        dataset = Bindings.createObjectBinding(() -> experiment().dataset(), experiment);
        alpha = Bindings.createDoubleBinding(() -> experiment().alpha(), experiment);
        fan = Bindings.createObjectBinding(() -> experiment().fan(), experiment);
        shownFan = Bindings.createObjectBinding(() -> experiment().shownFan(), experiment);
        depth = Bindings.createIntegerBinding(() -> experiment().depth().value(), experiment);
        mu = Bindings.createDoubleBinding(() -> experiment().mu(), experiment);
        engine = new EngineState(experiment);
        timeline = new TimelineState(findings, engine.kind(), AccuracyUnit.of(first.start()));
        training = new TrainingState(experiment, findings, timeline.unitProperty());
        scene = new SceneState(experiment, findings, placement, training.instant(), pointer.selectedProperty());
        scene.shown()
                .addListener((property, old, found) -> pointer.renew(
                        old, found, dataset.get(), scene.placement().get()));
    }

    /** What is to be shown. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    /** What is to be shown. */
    public Experiment experiment() {
        return experiment.get();
    }

    /**
     * Sets what is to be shown; what has been computed stays until newer findings replace it. The timeline's handle keeps its
     * accuracy γ̃ or, when α becomes infinite or finite again, its μ.
     */
    public void setExperiment(Experiment next) {
        training.moveTo(next.start());
        timeline.unitProperty().set(AccuracyUnit.of(next.start()));
        experiment.set(next);
    }

    /** The experiment's data. */
    public ObjectBinding<Dataset> dataset() {
        return dataset;
    }

    /** The experiment's current initialization scale α. */
    public DoubleBinding alpha() {
        return alpha;
    }

    /** The scales α of the fan, ascending. */
    public ObjectBinding<List<Double>> fan() {
        return fan;
    }

    /** The scales α of the fan whose trajectories are drawn, ascending. */
    public ObjectBinding<List<Double>> shownFan() {
        return shownFan;
    }

    /** The experiment's depth D. */
    public IntegerBinding depth() {
        return depth;
    }

    /** The μ at which the path's point is shown. */
    public DoubleBinding mu() {
        return mu;
    }

    /** What has been computed. */
    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What has been computed. */
    public Findings findings() {
        return findings.get();
    }

    /** Replaces what has been computed. */
    public void setFindings(Findings next) {
        findings.set(next);
    }

    /** The sentence shown to the user, if any. */
    public ObjectProperty<Optional<Message>> messageProperty() {
        return message;
    }

    /** Whether a computation takes so long that the user should know. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** The colours. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether there is a step to take back. */
    public BooleanProperty undoableProperty() {
        return undoable;
    }

    /** Whether there is a step that was taken back. */
    public BooleanProperty redoableProperty() {
        return redoable;
    }

    /** Which file the experiment belongs to. */
    public DocumentState document() {
        return document;
    }

    /** The size of the window's content. */
    public ObjectProperty<WindowSize> windowSizeProperty() {
        return windowSize;
    }

    /** How the timeline is shown and played. */
    public TimelineState timeline() {
        return timeline;
    }

    /** Where training at the current α stands. */
    public TrainingState training() {
        return training;
    }

    /** What sphere, ball and panel show. */
    public SceneState scene() {
        return scene;
    }

    /** What makes the window fit to teach with. */
    public TeachingState teaching() {
        return teaching;
    }

    /** What follows the trajectories. */
    public EngineState engine() {
        return engine;
    }

    /** The figure that is shown in a window of its own. */
    public FigureState figure() {
        return figure;
    }

    /** Where the user points. */
    public PointerState pointer() {
        return pointer;
    }

    /** How far the film has come that is being drawn. */
    public DrawingState film() {
        return film;
    }

    /** How far the image of the sphere has come that is being drawn. */
    public DrawingState image() {
        return image;
    }

    /** Why the data are not separable; empty if they are, or as long as it is not known. */
    public ReadOnlyObjectProperty<Optional<Conflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** Sets why the data are not separable; empty if they are, or as long as it is not known. */
    public void setConflict(Optional<Conflict> found) {
        conflict.set(found);
    }

    /** Whether the data are shown as a table. */
    public BooleanProperty tableShownProperty() {
        return tableShown;
    }

    /** Whether the data points are shown on the sphere. */
    public BooleanProperty pointsShownProperty() {
        return pointsShown;
    }
}
