package org.loxodrome.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.flow.TrajectoryRecorder.StopPoint;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * One trajectory of a fan, with its exact points at the stops.
 *
 * @param trajectory the trajectory
 * @param stops its points at the stops, in the order of time
 */
public record FanTrajectory(Trajectory trajectory, List<StopPoint> stops) {

    /** The μ at which trajectories and path are compared, descending. */
    public static final List<Double> ROUND_MUS = List.of(0.5, 0.1, 0.02, 0.005, 0.001);

    /** Copies the list. */
    public FanTrajectory {
        stops = List.copyOf(stops);
    }

    /**
     * Follows one trajectory of a fan to the last stop.
     *
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if the trajectory cannot be followed
     */
    public static FanTrajectory follow(
            TrajectoryEngine engine,
            Dataset dataset,
            Initialization initialization,
            List<Stop> stops,
            BooleanSupplier cancelled) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        engine.follow(dataset, initialization, stops, recorder, cancelled);
        return new FanTrajectory(recorder.trajectory(), recorder.stops());
    }

    /** The initialization scale α. */
    public double alpha() {
        return trajectory.initialization().alpha();
    }

    /** The point at a μ, if the trajectory stopped there. */
    public Optional<TrajectoryPoint> at(double mu) {
        Stop wanted = new Stop.AtMu(mu);
        return stops.stream()
                .filter(stop -> stop.stop().equals(wanted))
                .map(StopPoint::point)
                .findFirst();
    }
}
