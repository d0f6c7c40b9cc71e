package org.loxodrome.flow;

import java.util.function.DoubleFunction;

/** Reports the points of a curve between two known ones that a polyline needs so as not to stray by more than 0.05°. */
final class SegmentRefinement {

    private static final int MAX_HALVINGS = 12;
    private static final double MIDDLE = 0.5;

    private final TrajectoryListener listener;
    private final DoubleFunction<TrajectoryPoint> curve;

    SegmentRefinement(TrajectoryListener listener, DoubleFunction<TrajectoryPoint> curve) {
        this.listener = listener;
        this.curve = curve;
    }

    /** Reports what points are needed strictly between {@code from}, at the parameter a, and {@code to}, at b. */
    void between(TrajectoryPoint from, double a, TrajectoryPoint to, double b) {
        between(from, a, to, b, MAX_HALVINGS);
    }

    /** Reports the point in the middle and what others are needed. */
    void halve(TrajectoryPoint from, double a, TrajectoryPoint to, double b) {
        halve(from, a, to, b, curve.apply((a + b) / 2), MAX_HALVINGS);
    }

    private void between(TrajectoryPoint from, double a, TrajectoryPoint to, double b, int halvings) {
        if (halvings == 0 || (halvings < MAX_HALVINGS && Chord.isShort(from.direction(), to.direction()))) {
            return;
        }
        TrajectoryPoint middle = curve.apply((a + b) / 2);
        if (Chord.strays(from.direction(), middle.direction().toArray(), MIDDLE, to.direction())) {
            halve(from, a, to, b, middle, halvings);
        }
    }

    private void halve(
            TrajectoryPoint from, double a, TrajectoryPoint to, double b, TrajectoryPoint middle, int halvings) {
        between(from, a, middle, (a + b) / 2, halvings - 1);
        listener.point(middle);
        between(middle, (a + b) / 2, to, b, halvings - 1);
    }
}
