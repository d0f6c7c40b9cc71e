package org.loxodrome.flow;

import java.util.Arrays;

/** Turns the closed form of the {@link QuietStart} into points of the trajectory. */
final class QuietPolyline {

    private static final double STEP = 0.5;
    private static final double LN10 = Math.log(10);

    private final QuietStart quiet;
    private final PointBuilder builder;
    private final TrajectoryListener listener;
    private final SegmentRefinement refinement;
    private final double startAccuracy;
    private final double logRate; // log of dΣr/dt
    private final Cancellation cancellation;
    private final double[] equal;
    private double tau;
    private TrajectoryPoint last;

    QuietPolyline(
            QuietStart quiet,
            PointBuilder builder,
            TrajectoryPoint start,
            TrajectoryListener listener,
            Loss loss,
            double logDualRate,
            Cancellation cancellation) {
        this.quiet = quiet;
        this.builder = builder;
        this.listener = listener;
        this.refinement = new SegmentRefinement(listener, this::point);
        this.startAccuracy = loss.startAccuracy();
        this.logRate = logDualRate + loss.logPull(0);
        this.cancellation = cancellation;
        this.equal = new double[start.weights().length];
        Arrays.fill(equal, 1);
        this.last = start;
    }

    /** Follows the closed form while γ̃ grows by at most {@link QuietStart#END} and returns the point there. */
    TrajectoryPoint advance(double progress) {
        double end = quiet.tau(progress);
        while (tau < end) {
            cancellation.check();
            double next = Math.min(end, tau + STEP);
            TrajectoryPoint point = point(next);
            refinement.between(last, tau, point, next);
            listener.point(point);
            last = point;
            tau = next;
        }
        quiet.moveTo(tau);
        return last;
    }

    private TrajectoryPoint point(double at) {
        double accuracy = startAccuracy + quiet.moveTo(at);
        return builder.point(quiet.point(), equal, accuracy, (Math.log(quiet.sum()) - logRate) / LN10);
    }
}
