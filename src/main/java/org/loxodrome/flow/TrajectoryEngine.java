package org.loxodrome.flow;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * Follows one training trajectory. An engine knows no threads: it reports to its listener on the caller's thread and
 * stops when asked.
 */
public interface TrajectoryEngine {

    /**
     * Follows the trajectory from the start, w = 0, to the last stop.
     *
     * @param dataset the data, separable
     * @param initialization depth and scale
     * @param stops where an exact point is wanted, in any order; at least one
     * @param listener receives the points in the order of time
     * @param cancelled asked many times a millisecond; once true the engine gives up
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     * @throws FlowException with a sentence for the user, if the trajectory cannot be followed to the last stop
     * @throws IllegalArgumentException if the stops are empty or the engine does not serve this initialization
     */
    void follow(
            Dataset dataset,
            Initialization initialization,
            List<Stop> stops,
            TrajectoryListener listener,
            BooleanSupplier cancelled);

    /** Follows the trajectory and collects the points of its polyline. */
    default Trajectory trajectory(
            Dataset dataset, Initialization initialization, List<Stop> stops, BooleanSupplier cancelled) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        follow(dataset, initialization, stops, recorder, cancelled);
        return recorder.trajectory();
    }
}
