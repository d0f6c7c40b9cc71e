package org.loxodrome.flow;

/** Reports the points of a curve between two known ones that a polyline needs so as not to stray by more than 0.05°. */
final class SegmentRefinement {

    private static final int MAX_HALVINGS = 12;

    private final TrajectoryListener listener;

    SegmentRefinement(TrajectoryListener listener) {
        this.listener = listener;
    }

    /** The curve between two of its points. */
    interface Curve {
        TrajectoryPoint at(double parameter, TrajectoryPoint from, TrajectoryPoint to);
    }

    /** Reports points strictly between {@code from}, at the parameter a, and {@code to}, at b. */
    void between(TrajectoryPoint from, double a, TrajectoryPoint to, double b, Curve curve) {
        between(from, a, to, b, curve, MAX_HALVINGS);
    }

    private void between(TrajectoryPoint from, double a, TrajectoryPoint to, double b, Curve curve, int halvings) {
        if (halvings == 0 || Chord.isShort(from.direction(), to.direction())) {
            return;
        }
        double middle = (a + b) / 2;
        TrajectoryPoint between = curve.at(middle, from, to);
        if (Chord.strays(from.direction(), between.direction(), to.direction())) {
            between(from, a, between, middle, curve, halvings - 1);
            listener.point(between);
            between(between, middle, to, b, curve, halvings - 1);
        }
    }
}
