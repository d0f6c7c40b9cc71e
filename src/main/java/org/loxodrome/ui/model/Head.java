package org.loxodrome.ui.model;

import java.util.List;
import org.loxodrome.analysis.Certificate;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.geometry.Direction;

/**
 * Where training stands on a trajectory at some accuracy: exact at the trajectory's points, interpolated between them.
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

    /** The head at an accuracy; beyond the trajectory's end it rests there. */
    public static Head at(Trajectory trajectory, double accuracy) {
        List<TrajectoryPoint> points = trajectory.points();
        int next = firstReaching(points, accuracy);
        if (next == points.size()) {
            return of(trajectory.end());
        }
        if (next == 0 || points.get(next).accuracy() == accuracy) {
            return of(points.get(next));
        }
        return between(points.get(next - 1), points.get(next), accuracy);
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
                ? inTheLimit(from, to, share)
                : between(from, to, mixedAccuracy(from, to, share));
    }

    private static double mixedAccuracy(TrajectoryPoint from, TrajectoryPoint to, double share) {
        return from.accuracy() > 0
                ? from.accuracy() * Math.pow(to.accuracy() / from.accuracy(), share)
                : share * to.accuracy();
    }

    /** At α = ∞ there is only μ to tell one instant from another. */
    private static Head inTheLimit(TrajectoryPoint from, TrajectoryPoint to, double share) {
        double mu = Double.isInfinite(from.mu()) ? to.mu() / share : from.mu() * Math.pow(to.mu() / from.mu(), share);
        double certificate =
                mix(Certificate.of(from).orElse(Double.NaN), Certificate.of(to).orElse(Double.NaN), share);
        Direction at = direction(from.direction(), to.direction(), share);
        return new Head(at, to.accuracy(), to.margin(), mu, Double.NaN, certificate);
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
    private static Head between(TrajectoryPoint from, TrajectoryPoint to, double accuracy) {
        Head start = of(from);
        Head end = of(to);
        double share = from.accuracy() > 0
                ? Math.log(accuracy / from.accuracy()) / Math.log(to.accuracy() / from.accuracy())
                : accuracy / to.accuracy();
        double slack = mix(from.accuracy() - from.margin(), to.accuracy() - to.margin(), share);
        return new Head(
                direction(from.direction(), to.direction(), share),
                accuracy,
                accuracy - slack,
                end.mu * end.accuracy / accuracy,
                log10Time(from, to, accuracy, share),
                mix(start.certificate, end.certificate, share));
    }

    private static double log10Time(TrajectoryPoint from, TrajectoryPoint to, double accuracy, double share) {
        if (Double.isInfinite(from.log10Time())) {
            return to.log10Time() + Math.log10(accuracy / to.accuracy()); // t is linear in γ̃ at the start
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

    /** Index of the first point whose accuracy is not below the given one. */
    static int firstReaching(List<TrajectoryPoint> points, double accuracy) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).accuracy() < accuracy) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
