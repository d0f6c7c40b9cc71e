package org.loxodrome.flow;

import java.util.Arrays;
import org.loxodrome.network.Link;

/**
 * A point r of the dual space with all that follows from it: z = Xᵀr, h = h_D(z), h' = h_D'(z), M = X h. A workspace of the
 * solvers, written in place.
 *
 * <p>Where z is confined to (−1, 1), 1−z and 1+z are carried along as numbers of their own: a predictor of size κ h with
 * κ ≪ 1 needs 1−|z| far below the rounding of 1.
 */
final class DualPoint {

    private static final double HUGE = 1e300;
    private static final int PANEL = 4;

    final double[] dual;
    final double[] z;
    final double[] below;
    final double[] above;
    final double[] value;
    final double[] slope;
    final double[] margins;

    private final double[][] x;
    private final Link link;
    private final double[] scratch;
    private final double[][] panel;
    private final double[] panelSlope = new double[PANEL];

    /** The start, r = 0. */
    DualPoint(double[][] x, Link link) {
        this.x = x;
        this.link = link;
        int d = x[0].length;
        dual = new double[x.length];
        z = new double[d];
        below = new double[d];
        above = new double[d];
        value = new double[d];
        slope = new double[d];
        margins = new double[x.length];
        scratch = new double[d];
        panel = new double[PANEL][x.length];
        Arrays.fill(below, 1);
        Arrays.fill(above, 1);
        evaluate();
    }

    /** Where a trajectory is at one of its points. */
    DualPoint(double[][] x, Link link, TrajectoryPoint at) {
        this(x, link);
        double margin = Arrays.stream(at.rescaledMargins()).min().orElseThrow();
        double[] multipliers = at.multipliers();
        for (int n = 0; n < dual.length; n++) {
            dual[n] = multipliers[n] / margin;
        }
        combine(dual, z);
        double[] positive = at.logPositive();
        double[] negative = at.logNegative();
        for (int i = 0; i < z.length; i++) {
            below[i] = link.complement(positive[i]);
            above[i] = link.complement(negative[i]);
        }
        evaluate();
    }

    /**
     * Moves to {@code origin} plus an increment of r.
     *
     * @return whether the new point is inside the domain of the link and finite
     */
    boolean move(DualPoint origin, double[] increment) {
        for (int n = 0; n < dual.length; n++) {
            dual[n] = origin.dual[n] + increment[n];
        }
        combine(increment, scratch);
        for (int i = 0; i < z.length; i++) {
            double change = scratch[i];
            z[i] = origin.z[i] + change;
            below[i] = origin.below[i] - change;
            above[i] = origin.above[i] + change;
            if (link.isBounded() && !(below[i] > 0 && above[i] > 0)) {
                return false;
            }
        }
        return evaluate();
    }

    /** A point of its own at the same place. */
    DualPoint copy() {
        DualPoint copy = new DualPoint(x, link);
        copy.set(this);
        return copy;
    }

    /** Copies another point of the same problem. */
    void set(DualPoint other) {
        copy(other.dual, dual);
        copy(other.z, z);
        copy(other.below, below);
        copy(other.above, above);
        copy(other.value, value);
        copy(other.slope, slope);
        copy(other.margins, margins);
    }

    /** J[n][m] = Σ_i X_ni h'(z_i) X_mi for the data points listed, symmetric. */
    void jacobian(int[] points, int count, double[][] jacobian) {
        for (int a = 0; a < count; a++) {
            Arrays.fill(jacobian[a], 0, count, 0);
        }
        for (int i = 0; i < slope.length; i += PANEL) {
            gather(points, count, i);
            for (int a = 0; a < count; a++) {
                addPanel(jacobian[a], a);
            }
        }
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < a; b++) {
                jacobian[b][a] = jacobian[a][b];
            }
        }
    }

    /** Copies columns i to i + 3 of X, and h' there, with zeros past the last. */
    private void gather(int[] points, int count, int i) {
        for (int k = 0; k < PANEL; k++) {
            boolean exists = i + k < slope.length;
            panelSlope[k] = exists ? slope[i + k] : 0;
            for (int p = 0; p < count; p++) {
                panel[k][p] = exists ? x[points[p]][i + k] : 0;
            }
        }
    }

    /** Adds the products of four columns to the row of J up to the diagonal; long rows are what a large problem spends time on. */
    private void addPanel(double[] row, int a) {
        double[] first = panel[0];
        double[] second = panel[1];
        double[] third = panel[2];
        double[] fourth = panel[3];
        double one = panelSlope[0] * first[a];
        double two = panelSlope[1] * second[a];
        double three = panelSlope[2] * third[a];
        double four = panelSlope[3] * fourth[a];
        for (int b = 0; b <= a; b++) {
            row[b] += one * first[b] + two * second[b] + three * third[b] + four * fourth[b];
        }
    }

    /** The signed row X_n. */
    double[] row(int n) {
        return x[n];
    }

    /** Xᵀv. */
    void combine(double[] weights, double[] result) {
        Arrays.fill(result, 0);
        for (int n = 0; n < x.length; n++) {
            double weight = weights[n];
            if (weight != 0) {
                double[] row = x[n];
                for (int i = 0; i < result.length; i++) {
                    result[i] += weight * row[i];
                }
            }
        }
    }

    /** pᵀJp = Σ_i h'(z_i) (Xᵀp)_i², how fast the softmin of M grows, for p in proportion to the weights given. */
    double speed(double[] proportions) {
        double total = 0;
        for (double proportion : proportions) {
            total += proportion;
        }
        combine(proportions, scratch);
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            double component = scratch[i] / total;
            sum += component * component * slope[i];
        }
        return sum;
    }

    /** How far, in radians, an error δ of r turns the predictor: the part of h'(z) ∘ Xᵀδ across h(z), over ‖h(z)‖. */
    double turn(double[] error) {
        combine(error, scratch);
        double scale = 1 / largestValue();
        double along = 0;
        double length = 0;
        for (int i = 0; i < z.length; i++) {
            scratch[i] *= slope[i] * scale;
            double unit = value[i] * scale;
            along += scratch[i] * unit;
            length += unit * unit;
        }
        double across = 0;
        for (int i = 0; i < z.length; i++) {
            double part = scratch[i] - along / length * value[i] * scale;
            across += part * part;
        }
        return Math.sqrt(across / length);
    }

    /** The smallest margin over κ. */
    double margin() {
        double smallest = margins[0];
        for (double m : margins) {
            smallest = Math.min(smallest, m);
        }
        return smallest;
    }

    /** Whether h' is about to leave the range of doubles. */
    boolean isNearOverflow() {
        double largest = 0;
        for (double s : slope) {
            largest = Math.max(largest, s);
        }
        return largest > HUGE;
    }

    private double largestValue() {
        double largest = 0;
        for (double v : value) {
            largest = Math.max(largest, Math.abs(v));
        }
        return largest;
    }

    /** Computes h, h' and M from z, 1−z and 1+z; returns whether they are finite. */
    boolean evaluate() {
        link.evaluate(z, below, above, value, slope);
        boolean finite = true;
        for (int n = 0; n < x.length; n++) {
            margins[n] = DotProduct.of(x[n], value);
            finite &= Math.abs(margins[n]) <= Double.MAX_VALUE;
        }
        return finite;
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}
