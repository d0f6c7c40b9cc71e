package org.loxodrome.margin;

import java.util.Arrays;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;

/**
 * A point of the Q_μ path with its tangent in t = −log μ.
 *
 * @param t −log μ for the scaled data
 * @param support the rows that hold with equality around here (after a kink: those of the side ahead)
 * @param weights s = μν, length N
 * @param weightSlope ds/dt
 * @param predictor w, length d
 * @param predictorSlope dw/dt
 * @param point the solution here
 */
record Station(
        double t,
        int[] support,
        double[] weights,
        double[] weightSlope,
        double[] predictor,
        double[] predictorSlope,
        DualPoint point) {

    /** Differentiates X_A μ h(X_Aᵀ s) = 1: the matrix X_A diag(μh') X_Aᵀ times ds/dt is 1. */
    static Station at(ScaledRows rows, Link link, double t, int[] support, DualPoint point) {
        Cost cost = new LinkCost(link, Math.exp(-t));
        double[] h = new double[rows.dimension()];
        for (int i = 0; i < h.length; i++) {
            h[i] = cost.slope(point.coordinates()[i]);
        }
        double[] ones = new double[support.length];
        Arrays.fill(ones, 1);
        double[] solution = new SupportFactor(rows, support, h).solve(ones);
        double[] weightSlope = new double[rows.size()];
        for (int k = 0; k < support.length; k++) {
            weightSlope[support[k]] = solution[k];
        }
        double[] slope = rows.combination(weightSlope);
        for (int i = 0; i < slope.length; i++) {
            slope[i] = h[i] * slope[i] - point.predictor()[i];
        }
        return new Station(t, support, point.weights(), weightSlope, point.predictor(), slope, point);
    }

    /** The unit vector w/‖w‖. */
    double[] unit() {
        double length = L2Margin.norm(predictor);
        double[] unit = new double[predictor.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = predictor[i] / length;
        }
        return unit;
    }

    /** Its derivative in t. */
    double[] unitSlope() {
        double length = L2Margin.norm(predictor);
        double[] unit = unit();
        double along = ScaledRows.dot(unit, predictorSlope);
        double[] slope = new double[unit.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (predictorSlope[i] - along * unit[i]) / length;
        }
        return slope;
    }

    /**
     * The weights further along to first order where the support stays the same. For D &gt; 2 first order in
     * e^{−t(D−2)/D}, in which s is asymptotically linear, so that Xᵀs stays inside (−1, 1).
     */
    double[] extrapolated(double step, Depth depth) {
        double rate = (depth.value() - 2.0) / depth.value();
        double length = rate == 0 ? step : -Math.expm1(-rate * step) / rate;
        double[] next = weights.clone();
        for (int n : support) {
            next[n] += length * weightSlope[n];
        }
        return next;
    }

    /**
     * How far the path bulges from the arc to the next station, sideways or beyond its ends, in radians: the most that the cubic
     * with the tangents of both ends is away from the chord at the eighths of the way.
     */
    double bulge(Station next) {
        double step = next.t - t;
        double[] chord = next.unit();
        ScaledRows.addMultiple(chord, -1, unit());
        double[] here = unitSlope();
        double[] there = next.unitSlope();
        double largest = 0;
        for (int eighth = 1; eighth < 8; eighth++) {
            double x = eighth / 8.0;
            double[] at = new double[chord.length];
            ScaledRows.addMultiple(at, x * x * (3 - 2 * x), chord);
            ScaledRows.addMultiple(at, step * x * (1 - x) * (1 - x), here);
            ScaledRows.addMultiple(at, -step * x * x * (1 - x), there);
            largest = Math.max(largest, distance(at, chord));
        }
        return largest;
    }

    /** From a point to the segment from 0 to the chord's end. */
    private static double distance(double[] at, double[] chord) {
        double length = ScaledRows.dot(chord, chord);
        double part = length > 0 ? ScaledRows.dot(at, chord) / length : 0;
        ScaledRows.addMultiple(at, -Math.max(0, Math.min(1, part)), chord);
        return L2Margin.norm(at);
    }
}
