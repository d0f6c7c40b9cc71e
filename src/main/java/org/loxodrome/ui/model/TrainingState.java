package org.loxodrome.ui.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableObjectValue;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.network.Initialization;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;

/** Where training at the current α stands: on the trajectory that is followed, at the instant of the timeline's handle. */
public final class TrainingState {

    private final ObservableObjectValue<Experiment> experiment;
    private final ObservableObjectValue<Findings> findings;
    private final DoubleProperty accuracy = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
    private final ObjectBinding<Instant> instant;
    private final ObjectBinding<Optional<Head>> head;
    private final DoubleBinding alpha;
    private final ObjectBinding<List<PointState>> pointStates;

    TrainingState(
            ObservableObjectValue<Experiment> experiment,
            ObservableObjectValue<Findings> findings,
            ObservableObjectValue<AccuracyUnit> unit) {
        this.experiment = experiment;
        this.findings = findings;
        instant = Bindings.createObjectBinding(this::currentInstant, findings, accuracy, unit);
        head = Bindings.createObjectBinding(this::currentHead, findings, instant);
        alpha = Bindings.createDoubleBinding(this::currentAlpha, findings, experiment);
        pointStates = Bindings.createObjectBinding(this::currentPointStates, findings, instant);
    }

    /**
     * The accuracy γ̃ of the timeline's handle, at α = ∞ γ̃/κ = 1/μ; infinite at its end, where every trajectory is complete.
     */
    public DoubleProperty accuracyProperty() {
        return accuracy;
    }

    /** Keeps the handle's accuracy γ̃ or, when α becomes infinite or finite again, its μ. */
    void moveTo(Initialization next) {
        accuracy.set(new Instant(accuracy.get(), experiment.get().start()).on(next));
    }

    /** The instant of the timeline's handle. */
    ObjectBinding<Instant> instant() {
        return instant;
    }

    /** Where training at the current α stands, once there is a trajectory. */
    public ObjectBinding<Optional<Head>> head() {
        return head;
    }

    /** The α of that trajectory, which is behind the experiment's while a new one is computed. */
    public DoubleBinding alpha() {
        return alpha;
    }

    /** What each data point does where training at the current α stands; empty while there is no trajectory. */
    public ObjectBinding<List<PointState>> pointStates() {
        return pointStates;
    }

    /** The accuracy of the timeline's handle at the point of a trajectory that is next to it, as {@link NeighbourPoint} finds it. */
    public double neighbourOn(Trajectory trajectory, boolean forwards) {
        Initialization start = trajectory.initialization();
        double neighbour = NeighbourPoint.accuracy(trajectory, instant.get().on(start), forwards);
        return new Instant(neighbour, start).on(instant.get().start());
    }

    private List<PointState> currentPointStates() {
        return followed()
                .map(found -> PointState.at(found.trajectory(), accuracyOn(found)))
                .orElse(List.of());
    }

    private double currentAlpha() {
        return followed().map(FanTrajectory::alpha).orElse(experiment.get().alpha());
    }

    private Optional<Head> currentHead() {
        return followed().map(found -> Head.at(found.trajectory(), accuracyOn(found)));
    }

    private double accuracyOn(FanTrajectory found) {
        return instant.get().on(found.trajectory().initialization());
    }

    /** Of the current trajectory or, while there is none whose α is infinite or finite as the experiment's is, of the experiment. */
    private Instant currentInstant() {
        Initialization start = experiment.get().start();
        return new Instant(
                accuracy.get(),
                followed()
                        .map(found -> found.trajectory().initialization())
                        .filter(found -> found.isLimit() == start.isLimit())
                        .orElse(start));
    }

    private Optional<FanTrajectory> followed() {
        return findings.get().current();
    }
}
