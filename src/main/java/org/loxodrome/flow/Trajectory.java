package org.loxodrome.flow;

import java.util.List;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * The way of the predictor's direction from the start of training on.
 *
 * @param dataset the data
 * @param initialization depth and scale
 * @param points in the order of time; joined by great arcs they stray from the curve by no more than 0.05°
 * @param supportChanges where its support vectors change, in the order of time; none of an engine that cannot tell them exactly
 */
public record Trajectory(
        Dataset dataset,
        Initialization initialization,
        List<TrajectoryPoint> points,
        List<SupportChange> supportChanges) {

    /** Copies the lists. */
    public Trajectory {
        points = List.copyOf(points);
        supportChanges = List.copyOf(supportChanges);
    }

    /** The directions of the points. */
    public List<Direction> directions() {
        return points.stream().map(TrajectoryPoint::direction).toList();
    }

    /** The last point that was reached. */
    public TrajectoryPoint end() {
        return points.get(points.size() - 1);
    }
}
