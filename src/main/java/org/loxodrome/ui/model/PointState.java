package org.loxodrome.ui.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.loxodrome.flow.LimitCurve;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;

/**
 * What a data point does at an instant of training. Between a trajectory's points it is interpolated as {@link Head} is; at α = ∞ it is
 * exact.
 *
 * @param weight the softmax weight p_n, from 0 to 1
 * @param multiplier ν_n, the multiplier of ŵ = w/γ for the Q_μ problem
 * @param support whether it is a support vector: p_n is at least {@value #LEAST_SHARE} of the largest weight, so that its margin
 *     is at most log 100 ≈ 4.6 above the smallest; at α = ∞, where all others have no weight, the engine tells
 */
public record PointState(double weight, double multiplier, boolean support) {

    private static final double LEAST_SHARE = 0.01;
    private static final double LEAST_WEIGHT = 1e-100;

    /**
     * The states of all data points at an accuracy; beyond the trajectory's end those of its end.
     *
     * @param accuracy γ̃; 1/μ on a trajectory at α = ∞
     */
    static List<PointState> at(Trajectory trajectory, double accuracy) {
        if (trajectory.initialization().isLimit()) {
            return inTheLimit(new LimitCurve(trajectory), accuracy);
        }
        List<TrajectoryPoint> points = trajectory.points();
        int next =
                Double.isInfinite(accuracy) ? points.size() : Head.first(points, point -> point.accuracy() >= accuracy);
        if (next == points.size()) {
            TrajectoryPoint end = trajectory.end();
            return of(end.weights(), end.multipliers(), support(end.weights()));
        }
        TrajectoryPoint from = points.get(Math.max(0, next - 1));
        return between(from, points.get(next), points.get(0).accuracy(), accuracy);
    }

    private static List<PointState> inTheLimit(LimitCurve curve, double accuracy) {
        TrajectoryPoint point = curve.at(accuracy);
        return of(point.weights(), point.multipliers(), curve.support(1 / point.mu()));
    }

    private static List<PointState> between(TrajectoryPoint from, TrajectoryPoint to, double start, double accuracy) {
        double share = share(from.accuracy() - start, to.accuracy() - start, accuracy - start);
        double[] duals = mix(duals(from), duals(to), share);
        double[] weights = mixedWeights(from.weights(), to.weights(), share);
        return of(weights, scaled(duals, accuracy), support(weights));
    }

    /** ν/γ̃, nearly r/κ, which changes little between two points. */
    private static double[] duals(TrajectoryPoint point) {
        return point.accuracy() == 0
                ? new double[point.multipliers().length]
                : scaled(point.multipliers(), 1 / point.accuracy());
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    private static double share(double from, double to, double accuracy) {
        if (from == to) {
            return 0;
        }
        return from > 0 ? Math.log(accuracy / from) / Math.log(to / from) : accuracy / to;
    }

    private static List<PointState> of(double[] weights, double[] multipliers, boolean[] support) {
        List<PointState> states = new ArrayList<>();
        for (int n = 0; n < weights.length; n++) {
            states.add(new PointState(weights[n], multipliers[n], support[n]));
        }
        return states;
    }

    /** Which points are support vectors, by their softmax weights. */
    static boolean[] support(double[] weights) {
        double largest = Arrays.stream(weights).max().orElse(0);
        boolean[] support = new boolean[weights.length];
        for (int n = 0; n < weights.length; n++) {
            support[n] = weights[n] >= LEAST_SHARE * largest;
        }
        return support;
    }

    /** Softmax weights between two points: their logarithms change about evenly, and their sum stays 1. */
    static double[] mixedWeights(double[] from, double[] to, double share) {
        double[] mixed = new double[from.length];
        double sum = 0;
        for (int n = 0; n < mixed.length; n++) {
            double least = Math.max(from[n], LEAST_WEIGHT);
            mixed[n] = least * Math.pow(Math.max(to[n], LEAST_WEIGHT) / least, share);
            sum += mixed[n];
        }
        return scaled(mixed, 1 / sum);
    }

    private static double[] mix(double[] from, double[] to, double share) {
        double[] mixed = from.clone();
        for (int n = 0; n < mixed.length; n++) {
            mixed[n] += share * (to[n] - from[n]);
        }
        return mixed;
    }
}
