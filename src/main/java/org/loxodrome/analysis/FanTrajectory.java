package org.loxodrome.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.flow.TrajectoryRecorder.StopPoint;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * One trajectory of a fan, with its exact points at round μ.
 *
 * @param trajectory the trajectory
 * @param stops its points at {@link #fanStops()}, in the order of time
 */
public record FanTrajectory(Trajectory trajectory, List<StopPoint> stops) {

    /** The μ at which trajectories and path are compared, descending. */
    public static final List<Double> ROUND_MUS = List.of(0.5, 0.1, 0.02, 0.005, 0.001);

    /** By then a trajectory is so near its end that the rest would hardly be seen. */
    private static final double SMALLEST_MU = 1e-5;

    /** For small α that μ comes early: the trajectory goes on at least to the loss e^−1000. */
    private static final double LEAST_ACCURACY = 1000;

    /** Copies the list. */
    public FanTrajectory {
        stops = List.copyOf(stops);
    }

    /** Where a trajectory of a fan stops. */
    public static List<Stop> fanStops() {
        Stream<Stop> round = ROUND_MUS.stream().map(Stop.AtMu::new);
        Stream<Stop> end = Stream.of(new Stop.AtMu(SMALLEST_MU), new Stop.AtAccuracy(LEAST_ACCURACY));
        return Stream.concat(round, end).toList();
    }

    /**
     * Follows one trajectory of a fan to μ = 10⁻⁵ and at least to the loss e^−1000.
     *
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if the trajectory cannot be followed
     */
    public static FanTrajectory follow(
            TrajectoryEngine engine, Dataset dataset, Initialization initialization, BooleanSupplier cancelled) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        engine.follow(dataset, initialization, fanStops(), recorder, cancelled);
        return new FanTrajectory(recorder.trajectory(), recorder.stops());
    }

    /** The initialization scale α. */
    public double alpha() {
        return trajectory.initialization().alpha();
    }

    /** The direction at one of the round μ, if the trajectory stopped there. */
    public Optional<Direction> at(double mu) {
        Stop wanted = new Stop.AtMu(mu);
        return stops.stream()
                .filter(stop -> stop.stop().equals(wanted))
                .map(stop -> stop.point().direction())
                .findFirst();
    }
}
