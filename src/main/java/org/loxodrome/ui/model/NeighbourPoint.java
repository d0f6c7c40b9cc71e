package org.loxodrome.ui.model;

import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;

/** The computed point of a trajectory next to an instant: there the numbers are exact. */
public final class NeighbourPoint {

    private static final double SAME = 1e-12;

    private NeighbourPoint() {}

    /**
     * The accuracy of a neighbouring point.
     *
     * @param accuracy where to start from: γ̃ &gt; 0, 1/μ on a trajectory at α = ∞; infinite for the end
     * @param forwards whether the next point is wanted or the one before
     * @return infinite after the last point; the accuracy itself before the first one
     */
    public static double accuracy(Trajectory trajectory, double accuracy, boolean forwards) {
        AccuracyUnit unit = AccuracyUnit.of(trajectory.initialization());
        double before = accuracy;
        for (TrajectoryPoint point : trajectory.points()) {
            double there = unit.of(point);
            if (forwards && there > accuracy * (1 + SAME)) {
                return there;
            }
            if (!forwards && there > 0 && there < accuracy * (1 - SAME)) {
                before = there;
            }
        }
        return forwards ? Double.POSITIVE_INFINITY : before;
    }
}
