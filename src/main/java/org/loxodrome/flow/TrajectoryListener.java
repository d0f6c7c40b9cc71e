package org.loxodrome.flow;

import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/** Receives a trajectory while it is computed: {@code start}, then points and stops in the order of time, then {@code finish}. */
public interface TrajectoryListener {

    /** Called once, before the first point. */
    default void start(Dataset dataset, Initialization initialization) {}

    /** A point of the polyline: joined by great arcs, these points stray from the curve by no more than 0.05°. */
    void point(TrajectoryPoint point);

    /** The point exactly at a stop. It is not repeated as a point of the polyline unless the curve needs it. */
    default void stop(Stop stop, TrajectoryPoint point) {}

    /** The support vectors change here; reported by engines that know, after the point at the change. */
    default void supportChange(SupportChange change) {}

    /** Called once, after the last stop; not called when cancelled or failed. */
    default void finish() {}
}
