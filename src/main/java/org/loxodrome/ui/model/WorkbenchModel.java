package org.loxodrome.ui.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.NormBall;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.network.Initialization;
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
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty accuracy = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty undoable = new SimpleBooleanProperty();
    private final BooleanProperty redoable = new SimpleBooleanProperty();
    private final ObjectProperty<WindowSize> windowSize = new SimpleObjectProperty<>(new WindowSize(1440, 900));
    private final DocumentState document;
    private final ObjectBinding<Solid> solid;
    private final ObjectBinding<Surface> surface;
    private final ObservableValue<Optional<Outlook>> outlook;
    private final ObjectBinding<Optional<SurfaceTint>> tint;
    private final ObjectBinding<Dataset> dataset;
    private final DoubleBinding alpha;
    private final ObjectBinding<List<Double>> fan;
    private final ObjectBinding<List<Double>> shownFan;
    private final ObjectBinding<Findings> shown;
    private final IntegerBinding depth;
    private final DoubleBinding mu;
    private final ObjectBinding<Instant> instant;
    private final ObjectBinding<Optional<Head>> head;
    private final DoubleBinding followedAlpha;
    private final ObjectBinding<List<PointState>> pointStates;
    private final ReadOnlyObjectWrapper<Optional<Conflict>> conflict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty tableShown = new SimpleBooleanProperty();
    private final BooleanProperty pointsShown = new SimpleBooleanProperty();
    private final PlacementState placement;
    private final ObjectBinding<Picture> picture;
    private final ObjectBinding<Optional<BallPicture>> ball;
    private final PictureComposer composer = new PictureComposer();
    private final EngineState engine;
    private final PointerState pointer = new PointerState();
    private final DrawingState film = new DrawingState();
    private final DrawingState image = new DrawingState();
    private final TimelineState timeline;
    private final FigureState figure = new FigureState();
    private final TeachingState teaching = new TeachingState();

    /** A model of an experiment of which nothing has been computed yet. */
    public WorkbenchModel(Experiment first) {
        experiment = new ReadOnlyObjectWrapper<>(first);
        placement = new PlacementState(experiment, findings);
        document = new DocumentState(experiment.getReadOnlyProperty());
        dataset = Bindings.createObjectBinding(() -> experiment().dataset(), experiment);
        alpha = Bindings.createDoubleBinding(() -> experiment().alpha(), experiment);
        fan = Bindings.createObjectBinding(() -> experiment().fan(), experiment);
        shownFan = Bindings.createObjectBinding(() -> experiment().shownFan(), experiment);
        shown = Bindings.createObjectBinding(
                () -> findings().without(experiment().view().hidden()), findings, experiment);
        depth = Bindings.createIntegerBinding(() -> experiment().depth().value(), experiment);
        mu = Bindings.createDoubleBinding(() -> experiment().mu(), experiment);
        solid = Bindings.createObjectBinding(() -> experiment().view().solid(), experiment);
        outlook = experiment.map(now -> now.view().outlook());
        surface = Bindings.createObjectBinding(() -> experiment().view().surface(), experiment);
        tint = Bindings.createObjectBinding(
                () -> findings().tint().filter(found -> found.surface() == surface.get()), findings, surface);
        engine = new EngineState(experiment);
        timeline = new TimelineState(findings, engine.kind(), AccuracyUnit.of(first.start()));
        instant = Bindings.createObjectBinding(this::currentInstant, findings, accuracy, timeline.unitProperty());
        head = Bindings.createObjectBinding(this::currentHead, findings, instant);
        followedAlpha = Bindings.createDoubleBinding(this::currentAlpha, findings, alpha);
        pointStates = Bindings.createObjectBinding(this::currentPointStates, findings, instant);
        picture = Bindings.createObjectBinding(
                () -> composer.of(
                        shown.get(),
                        shown.get().placement(experiment()), // the property may be of newer findings already
                        instant.get(),
                        pointer.selectedProperty().get()),
                shown,
                placement(),
                instant,
                pointer.selectedProperty());
        shown.addListener((property, old, found) ->
                pointer.renew(old, found, dataset.get(), placement().get()));
        ball = Bindings.createObjectBinding(() -> shownBall().map(BallPicture::of), findings, solid);
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
        accuracy.set(new Instant(accuracy.get(), experiment().start()).on(next.start()));
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

    /** What has been computed, without the trajectories that are hidden. */
    public ObjectBinding<Findings> shown() {
        return shown;
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

    /** Whether the accuracy advances by itself. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /**
     * The accuracy γ̃ of the timeline's handle, at α = ∞ γ̃/κ = 1/μ; infinite at its end, where every trajectory is complete.
     */
    public DoubleProperty accuracyProperty() {
        return accuracy;
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

    /** What is shown in space. */
    public ObjectBinding<Solid> solid() {
        return solid;
    }

    /** From where the sphere is to be seen; empty for facing what is drawn on it. */
    public ObservableValue<Optional<Outlook>> outlook() {
        return outlook;
    }

    /** What the colour of the sphere is to show. */
    public ObjectBinding<Surface> surface() {
        return surface;
    }

    /** The colour of the sphere, once it is known; empty where it is plain. */
    public ObjectBinding<Optional<SurfaceTint>> tint() {
        return tint;
    }

    /** What the timeline spans. */
    public ObjectBinding<AccuracyRange> range() {
        return timeline.range();
    }

    /** How the timeline is shown and played. */
    public TimelineState timeline() {
        return timeline;
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

    /** Where training at the current α stands, once there is a trajectory. */
    public ObjectBinding<Optional<Head>> head() {
        return head;
    }

    /** The α of that trajectory, which is behind the experiment's while a new one is computed. */
    public DoubleBinding followedAlpha() {
        return followedAlpha;
    }

    /** The accuracy of the timeline's handle at the point of a trajectory that is next to it, as {@link NeighbourPoint} finds it. */
    public double neighbourOn(Trajectory trajectory, boolean forwards) {
        Initialization start = trajectory.initialization();
        double neighbour = NeighbourPoint.accuracy(trajectory, instant.get().on(start), forwards);
        return new Instant(neighbour, start).on(instant.get().start());
    }

    /** What each data point does where training at the current α stands; empty while there is no trajectory. */
    public ObjectBinding<List<PointState>> pointStates() {
        return pointStates;
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

    /** What the views draw. */
    public ObjectBinding<Picture> picture() {
        return picture;
    }

    /** Where on the sphere directions are drawn. */
    public ReadOnlyObjectProperty<Placement> placement() {
        return placement.property();
    }

    /** The ball to be drawn in space; empty while the sphere is, or where nothing is known of the ball. */
    public ObjectBinding<Optional<BallPicture>> ball() {
        return ball;
    }

    private Optional<NormBall> shownBall() {
        return switch (solid.get()) {
            case SPHERE -> Optional.empty();
            case Q_BALL -> findings().ball();
            case QUASI_NORM_BALL -> findings().quasiNormBall();
        };
    }

    private List<PointState> currentPointStates() {
        return findings()
                .current()
                .map(followed -> PointState.at(followed.trajectory(), accuracyOn(followed)))
                .orElse(List.of());
    }

    private double currentAlpha() {
        return findings().current().map(FanTrajectory::alpha).orElse(alpha.get());
    }

    private Optional<Head> currentHead() {
        return findings().current().map(followed -> Head.at(followed.trajectory(), accuracyOn(followed)));
    }

    private double accuracyOn(FanTrajectory followed) {
        return instant.get().on(followed.trajectory().initialization());
    }

    /** Of the current trajectory or, while there is none whose α is infinite or finite as the experiment's is, of the experiment. */
    private Instant currentInstant() {
        Initialization start = experiment().start();
        return new Instant(
                accuracy.get(),
                findings()
                        .current()
                        .map(followed -> followed.trajectory().initialization())
                        .filter(found -> found.isLimit() == start.isLimit())
                        .orElse(start));
    }
}
