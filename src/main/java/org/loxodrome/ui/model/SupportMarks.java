package org.loxodrome.ui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loxodrome.flow.SupportChange;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;

/**
 * Where a data point becomes a support vector of a trajectory or ceases to be one, by the rule of {@link PointState}: its
 * softmax weight crosses 1 % of the largest. Between two of the trajectory's points the weights are those of {@code PointState},
 * too, so that table and timeline agree. At α = ∞ the engine tells.
 */
final class SupportMarks {

    private static final int HALVINGS = 30;

    private SupportMarks() {}

    /** The changes of a trajectory, in the order of time. */
    static List<TimelineMark> of(Trajectory trajectory) {
        return trajectory.initialization().isLimit() ? inTheLimit(trajectory) : atFiniteScale(trajectory);
    }

    private static List<TimelineMark> inTheLimit(Trajectory trajectory) {
        List<TimelineMark> marks = new ArrayList<>();
        for (SupportChange change : trajectory.supportChanges()) {
            double mu = change.mu();
            change.joined().forEach(n -> marks.add(new TimelineMark(TimelineMark.Kind.JOINED, mu, 1 / mu, n)));
            change.left().forEach(n -> marks.add(new TimelineMark(TimelineMark.Kind.LEFT, mu, 1 / mu, n)));
        }
        return marks;
    }

    private static List<TimelineMark> atFiniteScale(Trajectory trajectory) {
        List<TimelineMark> marks = new ArrayList<>();
        List<TrajectoryPoint> points = trajectory.points();
        double start = points.get(0).accuracy();
        for (int i = 1; i < points.size(); i++) {
            double[] before = points.get(i - 1).weights();
            double[] after = points.get(i).weights();
            boolean[] was = PointState.support(before);
            boolean[] is = PointState.support(after);
            for (int n = 0; n < was.length; n++) {
                if (was[n] != is[n]) {
                    double share = crossing(before, after, n);
                    double accuracy = start
                            + accuracy(
                                    points.get(i - 1).accuracy() - start,
                                    points.get(i).accuracy() - start,
                                    share);
                    TimelineMark.Kind kind = is[n] ? TimelineMark.Kind.JOINED : TimelineMark.Kind.LEFT;
                    marks.add(new TimelineMark(kind, trajectory.initialization().kappa() / accuracy, accuracy, n));
                }
            }
        }
        marks.sort(Comparator.comparingDouble(TimelineMark::accuracy));
        return marks;
    }

    /** Which part of the way the change of point n is at. */
    private static double crossing(double[] before, double[] after, int n) {
        boolean was = PointState.support(before)[n];
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (PointState.support(PointState.mixedWeights(before, after, middle))[n] == was) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double accuracy(double from, double to, double share) {
        return from > 0 ? from * Math.pow(to / from, share) : share * to;
    }
}
