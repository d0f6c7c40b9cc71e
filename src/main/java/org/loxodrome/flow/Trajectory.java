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
 */
public record Trajectory(Dataset dataset, Initialization initialization, List<TrajectoryPoint> points) {

    /** Copies the list. */
    public Trajectory {
        points = List.copyOf(points);
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
