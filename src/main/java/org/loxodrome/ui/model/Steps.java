package org.loxodrome.ui.model;

import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;

/** Moves from one computed point of a trajectory to the next: there the numbers are exact. */
public final class Steps {

    private static final double SAME = 1e-12;

    private Steps() {}

    /**
     * The accuracy of a neighbouring point.
     *
     * @param accuracy where to start from, γ̃ &gt; 0; infinite for the end
     * @param forwards whether the next point is wanted or the one before
     * @return infinite after the last point; the accuracy itself before the first one
     */
    public static double from(Trajectory trajectory, double accuracy, boolean forwards) {
        double before = accuracy;
        for (TrajectoryPoint point : trajectory.points()) {
            if (forwards && point.accuracy() > accuracy * (1 + SAME)) {
                return point.accuracy();
            }
            if (!forwards && point.accuracy() > 0 && point.accuracy() < accuracy * (1 - SAME)) {
                before = point.accuracy();
            }
        }
        return forwards ? Double.POSITIVE_INFINITY : before;
    }
}
