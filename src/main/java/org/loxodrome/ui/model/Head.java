package org.loxodrome.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.loxodrome.analysis.Certificate;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.TrainingProgress;
import org.loxodrome.flow.LimitCurve;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.geometry.Direction;

/**
 * Where training stands on a trajectory at some accuracy or μ: exact at the trajectory's points and at
 * α = ∞, interpolated between the points else.
 *
 * @param direction the predictor's direction
 * @param accuracy γ̃ = −log L
 * @param margin γ of the predictor
 * @param mu κ/γ̃
 * @param log10Time log₁₀ t
 * @param certificate Σ ν_n (m̂_n − 1), the duality gap of ŵ = w/γ in the Q_μ problem; NaN while γ ≤ 0
 */
public record Head(
        Direction direction, double accuracy, double margin, double mu, double log10Time, double certificate) {

    private static final double LN10 = Math.log(10);

    /**
     * The head at an accuracy; beyond the trajectory's end it rests there.
     *
     * @param accuracy γ̃; 1/μ on a trajectory at α = ∞, where every γ̃ is infinite
     */
    public static Head at(Trajectory trajectory, double accuracy) {
        if (trajectory.initialization().isLimit()) {
            return of(new LimitCurve(trajectory).at(accuracy));
        }
        if (Double.isInfinite(accuracy)) {
            return of(trajectory.end());
        }
        List<TrajectoryPoint> points = trajectory.points();
        int next = first(points, point -> point.accuracy() >= accuracy);
        if (next == points.size()) {
            return of(trajectory.end());
        }
        if (next == 0 || points.get(next).accuracy() == accuracy) {
            return of(points.get(next));
        }
        return between(points.get(next - 1), points.get(next), accuracy, startOf(trajectory));
    }

    /** The head at a μ, also at α = ∞; beyond the trajectory's end it rests there. */
    public static Head atMu(Trajectory trajectory, double mu) {
        return at(trajectory, AccuracyUnit.atMu(trajectory.initialization(), mu));
    }

    /** Where the head of a trajectory is drawn; empty if nowhere. */
    public Optional<Direction> place(Trajectory trajectory, Placement placement) {
        return placement.of(direction, new TrainingProgress(trajectory).at(accuracy, mu));
    }

    /**
     * The head between two of a trajectory's points.
     *
     * @param index which is the earlier point
     * @param share how much of the way to the next one is behind it, 0 to 1
     */
    public static Head between(Trajectory trajectory, int index, double share) {
        TrajectoryPoint from = trajectory.points().get(index);
        if (share == 0 || index + 1 == trajectory.points().size()) {
            return of(from);
        }
        TrajectoryPoint to = trajectory.points().get(index + 1);
        if (share == 1) {
            return of(to);
        }
        return Double.isInfinite(to.accuracy())
                ? at(trajectory, mixedMargin(1 / from.mu(), 1 / to.mu(), share))
                : between(from, to, mixedAccuracy(from, to, share, startOf(trajectory)), startOf(trajectory));
    }

    /** γ̃ where training starts: 0, unless the loss is below 1 there. */
    private static double startOf(Trajectory trajectory) {
        return trajectory.points().get(0).accuracy();
    }

    private static double mixedAccuracy(TrajectoryPoint from, TrajectoryPoint to, double share, double start) {
        double before = from.accuracy() - start;
        double after = to.accuracy() - start;
        return start + (before > 0 ? before * Math.pow(after / before, share) : share * after);
    }

    /** Evenly in asinh(1/μ): in 1/μ at the start, where that is 0, and later in log μ. */
    private static double mixedMargin(double from, double to, double share) {
        return Math.sinh(mix(asinh(from), asinh(to), share));
    }

    private static double asinh(double x) {
        return Math.log(x + Math.hypot(1, x));
    }

    private static Head of(TrajectoryPoint point) {
        return new Head(
                point.direction(),
                point.accuracy(),
                point.margin(),
                point.mu(),
                point.log10Time(),
                Certificate.of(point).orElse(Double.NaN));
    }

    /** Interpolates what stays bounded: γ̃ − γ ≤ log N, and log t − γ̃, which grows with log γ̃ only. */
    private static Head between(TrajectoryPoint from, TrajectoryPoint to, double accuracy, double start) {
        Head begin = of(from);
        Head end = of(to);
        double before = from.accuracy() - start;
        double after = to.accuracy() - start;
        double share = before > 0
                ? Math.log((accuracy - start) / before) / Math.log(after / before)
                : (accuracy - start) / after;
        double slack = mix(from.accuracy() - from.margin(), to.accuracy() - to.margin(), share);
        return new Head(
                direction(from.direction(), to.direction(), share),
                accuracy,
                accuracy - slack,
                end.mu * end.accuracy / accuracy,
                log10Time(from, to, accuracy, share),
                mix(begin.certificate, end.certificate, share));
    }

    private static double log10Time(TrajectoryPoint from, TrajectoryPoint to, double accuracy, double share) {
        if (Double.isInfinite(from.log10Time())) {
            return to.log10Time() + Math.log10(share); // t is linear in γ̃ at the start
        }
        double lag = mix(from.log10Time() - from.accuracy() / LN10, to.log10Time() - to.accuracy() / LN10, share);
        return lag + accuracy / LN10;
    }

    private static Direction direction(Direction from, Direction to, double share) {
        double[] mixed = from.toArray();
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = mix(mixed[i], to.component(i), share);
        }
        return Direction.of(mixed);
    }

    /** Index of the first point that has come so far; those after it may have fallen back, with descent they do. */
    static int first(List<TrajectoryPoint> points, Predicate<TrajectoryPoint> reached) {
        int index = 0;
        while (index < points.size() && !reached.test(points.get(index))) {
            index++;
        }
        return index;
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
