package org.loxodrome.ui.model;

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
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;

/** The state of the workbench. Everything in it is immutable; its properties are used on the FX thread only. */
public final class WorkbenchModel {

    private final ReadOnlyObjectWrapper<Experiment> experiment;
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ObjectProperty<Optional<Message>> message = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty accuracy = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectBinding<Dataset> dataset;
    private final DoubleBinding alpha;
    private final IntegerBinding depth;
    private final DoubleBinding mu;
    private final ObjectBinding<Optional<Head>> head;
    private final ObjectBinding<Picture> picture;
    private final PictureComposer composer = new PictureComposer();
    private final PointerState pointer = new PointerState();
    private final TimelineState timeline;

    /** A model of an experiment of which nothing has been computed yet. */
    public WorkbenchModel(Experiment first) {
        experiment = new ReadOnlyObjectWrapper<>(first);
        dataset = Bindings.createObjectBinding(() -> experiment().dataset(), experiment);
        alpha = Bindings.createDoubleBinding(() -> experiment().alpha(), experiment);
        depth = Bindings.createIntegerBinding(() -> experiment().depth().value(), experiment);
        mu = Bindings.createDoubleBinding(() -> experiment().mu(), experiment);
        timeline = new TimelineState(findings);
        head = Bindings.createObjectBinding(this::currentHead, findings, accuracy);
        picture = Bindings.createObjectBinding(
                () -> composer.of(
                        findings(), accuracy.get(), pointer.selectedProperty().get()),
                findings,
                accuracy,
                pointer.selectedProperty());
        findings.addListener((property, old, found) -> pointer.renew(old, found, dataset.get()));
    }

    /** What is to be shown. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    /** What is to be shown. */
    public Experiment experiment() {
        return experiment.get();
    }

    /** Sets what is to be shown; what has been computed stays until newer findings replace it. */
    public void setExperiment(Experiment next) {
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

    /** Whether the accuracy advances by itself. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** The accuracy γ̃ of the timeline's handle; infinite at its end, where every trajectory is complete. */
    public DoubleProperty accuracyProperty() {
        return accuracy;
    }

    /** The colours. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What the timeline spans. */
    public ObjectBinding<AccuracyRange> range() {
        return timeline.range();
    }

    /** How the timeline is shown and played. */
    public TimelineState timeline() {
        return timeline;
    }

    /** Where the user points. */
    public PointerState pointer() {
        return pointer;
    }

    /** Where training at the current α stands, once there is a trajectory. */
    public ObjectBinding<Optional<Head>> head() {
        return head;
    }

    /** What the views draw. */
    public ObjectBinding<Picture> picture() {
        return picture;
    }

    private Optional<Head> currentHead() {
        return findings().current().map(followed -> Head.at(followed.trajectory(), accuracy.get()));
    }
}
