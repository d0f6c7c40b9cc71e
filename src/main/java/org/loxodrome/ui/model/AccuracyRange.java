package org.loxodrome.ui.model;

import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.session.Findings;

/**
 * What a timeline spans, on a logarithmic scale, in whole decades.
 *
 * @param unit what it counts in
 *
 * @param first log₁₀ γ̃ at its beginning
 * @param last log₁₀ γ̃ at its end, larger than {@code first}
 */
public record AccuracyRange(AccuracyUnit unit, double first, double last) {

    /** Before anything has been computed. */
    public static final AccuracyRange INITIAL = new AccuracyRange(AccuracyUnit.ABSOLUTE, -2, 2);

    private static final double SLACK = 1e-9;

    /**
     * Spans all trajectories: those of finite α or, if it counts γ̃/κ, those at α = ∞. Accuracies γ̃ go from a hundredth of the
     * smallest κ, at most 10⁻², to the last end; with a loss that is below 1 at the start of training, from its accuracy
     * there. γ̃/κ goes from 10⁻² to the last end.
     */
    public static AccuracyRange of(Findings findings, AccuracyUnit unit) {
        double first = Double.POSITIVE_INFINITY;
        double last = INITIAL.last;
        for (FanTrajectory followed : findings.trajectories()) {
            if (AccuracyUnit.of(followed.trajectory().initialization()) == unit) {
                first = Math.min(first, first(followed.trajectory()));
                last = Math.max(last, Math.log10(unit.of(followed.trajectory().end())));
            }
        }
        return new AccuracyRange(
                unit, Double.isInfinite(first) ? INITIAL.first : Math.floor(first + SLACK), Math.ceil(last - SLACK));
    }

    private static double first(Trajectory trajectory) {
        if (trajectory.initialization().isLimit()) {
            return INITIAL.first;
        }
        double quiet = Math.min(0, Math.log10(trajectory.initialization().kappa())) + INITIAL.first;
        return Math.max(quiet, Math.log10(trajectory.points().get(0).accuracy()));
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
