package org.loxodrome.flow;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Link;

/** Turns the closed form of the {@link QuietStart} into points of the trajectory. */
final class QuietPolyline {

    private static final double STEP = 0.5;
    private static final double LN10 = Math.log(10);

    private final QuietStart quiet;
    private final PointBuilder builder;
    private final TrajectoryListener listener;
    private final SegmentRefinement refinement;
    private final double logDualRate;
    private final double[] equal;
    private double tau;
    private TrajectoryPoint last;

    QuietPolyline(
            QuietStart quiet,
            PointBuilder builder,
            TrajectoryPoint start,
            TrajectoryListener listener,
            Link link,
            double alpha) {
        this.quiet = quiet;
        this.builder = builder;
        this.listener = listener;
        this.refinement = new SegmentRefinement(listener);
        this.logDualRate = link.logDualRate(alpha);
        this.equal = new double[start.weights().length];
        Arrays.fill(equal, 1);
        this.last = start;
    }

    /** Follows the closed form to an accuracy of at most {@link QuietStart#END} and returns the point there. */
    TrajectoryPoint advance(double accuracy, BooleanSupplier cancelled) {
        double end = quiet.tau(accuracy);
        while (tau < end) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            double next = Math.min(end, tau + STEP);
            TrajectoryPoint point = point(next);
            refinement.between(last, tau, point, next, (middle, from, to) -> point(middle));
            listener.point(point);
            last = point;
            tau = next;
        }
        quiet.moveTo(tau);
        return last;
    }

    private TrajectoryPoint point(double at) {
        double accuracy = quiet.moveTo(at);
        return builder.point(quiet.point(), equal, accuracy, (Math.log(quiet.sum()) - logDualRate) / LN10);
    }
}
