package org.loxodrome.ui.model;

import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.session.Findings;

/**
 * The accuracies γ̃ a timeline spans, on a logarithmic scale, in whole decades.
 *
 * @param first log₁₀ γ̃ at its beginning
 * @param last log₁₀ γ̃ at its end, larger than {@code first}
 */
public record AccuracyRange(double first, double last) {

    /** Before anything has been computed. */
    public static final AccuracyRange INITIAL = new AccuracyRange(-2, 2);

    private static final double SLACK = 1e-9;

    /** Spans all trajectories of finite α: from a hundredth of the smallest κ, at most 10⁻², to the last end. */
    public static AccuracyRange of(Findings findings) {
        double first = INITIAL.first;
        double last = INITIAL.last;
        for (FanTrajectory followed : findings.trajectories()) {
            TrajectoryPoint end = followed.trajectory().end();
            if (Double.isInfinite(end.accuracy())) {
                continue;
            }
            first = Math.min(
                    first, Math.log10(followed.trajectory().initialization().kappa()) + INITIAL.first);
            last = Math.max(last, Math.log10(end.accuracy()));
        }
        return new AccuracyRange(Math.floor(first + SLACK), Math.ceil(last - SLACK));
    }

    /** The accuracy at a position of the timeline, 0 to 1; infinite from the end on, where all trajectories are complete. */
    public double accuracyAt(double position) {
        return position >= 1 ? Double.POSITIVE_INFINITY : Math.pow(10, first + Math.max(0, position) * (last - first));
    }

    /** Whether it spans an accuracy. */
    public boolean contains(double accuracy) {
        return Math.log10(accuracy) >= first && Math.log10(accuracy) <= last;
    }

    /** The position of an accuracy on the timeline, 0 to 1. */
    public double positionOf(double accuracy) {
        return Math.max(0, Math.min(1, (Math.log10(accuracy) - first) / (last - first)));
    }
}
