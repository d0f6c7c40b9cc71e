package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.flow.TrajectoryRecorder.StopPoint;

/**
 * A trajectory as far as it has been followed.
 *
 * @param trajectory its polyline, at least one point
 * @param stops the points at the stops that were reached, in the order of time
 */
public record Followed(Trajectory trajectory, List<StopPoint> stops) {

    /** Copies the list. */
    public Followed {
        stops = List.copyOf(stops);
    }

    /** The initialization scale α. */
    public double alpha() {
        return trajectory.initialization().alpha();
    }

    /** The point exactly at μ, if that was a stop and has been reached. */
    public Optional<TrajectoryPoint> atMu(double mu) {
        return stops.stream()
                .filter(stop -> stop.stop().equals(new Stop.AtMu(mu)))
                .map(StopPoint::point)
                .findFirst();
    }
}
