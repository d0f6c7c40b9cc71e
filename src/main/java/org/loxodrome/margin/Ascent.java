package org.loxodrome.margin;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Newton's method for the dual of min Σ φ(w_i) subject to X w ≥ 1 on a support A of independent rows: s_A ≥ 0 with
 * X_A g(X_Aᵀ s_A) = 1. The dual is concave; every step follows a direction of ascent inside s ≥ 0 and rows whose s_n reaches
 * 0 leave A.
 */
final class Ascent {

    private static final int LARGEST_COUNT_OF_STEPS = 400;
    private static final int HALVINGS = 60;

    /** What rounding leaves of a weight that reaches 0, relative to what it was. */
    private static final double ROUNDING = 1e-15;

    private final ScaledRows rows;
    private final Cost cost;
    private final boolean[] free;
    private final double[] s;
    private int[] support;
    private double[] z;
    private double[] w;
    private double[] residual = {};

    /**
     * Starts at s, which becomes the ascent's own.
     *
     * @param free rows whose s_n may have any sign: they hold with equality and never leave
     */
    Ascent(ScaledRows rows, Cost cost, boolean[] free, double[] s) {
        this.rows = rows;
        this.cost = cost;
        this.free = free;
        this.s = s;
        support = IntStream.range(0, s.length).filter(n -> s[n] != 0 || free[n]).toArray();
        z = rows.combination(s);
        w = predictor(z);
        while (!isFinite(w)) { // outside the domain of g, which contains 0
            for (int n = 0; n < s.length; n++) {
                s[n] /= 2;
            }
            z = rows.combination(s);
            w = predictor(z);
        }
    }

    int[] support() {
        return support;
    }

    double[] predictor() {
        return w;
    }

    DualPoint point() {
        return new DualPoint(s, z, w, support);
    }

    /** Rounding error to expect in a margin, since |x_ni| ≤ 2. */
    double noise() {
        double sum = 1;
        for (double component : w) {
            sum += Math.abs(component);
        }
        return 1e-15 * sum;
    }

    /** Takes Newton steps until X_A w = 1 to rounding. */
    void converge() {
        double last = Double.POSITIVE_INFINITY;
        int stalls = 0;
        int rowsBefore = support.length;
        for (int step = 0; step < LARGEST_COUNT_OF_STEPS && stalls < 3; step++) {
            evaluate();
            double size = largest(residual);
            if (size <= 2 * noise()) {
                break;
            }
            stalls = size > 0.5 * last && size < 1e-5 && support.length == rowsBefore ? stalls + 1 : 0;
            last = size;
            rowsBefore = support.length;
            if (stalls < 3 && !step()) {
                break;
            }
        }
        correct();
    }

    /** Makes rows part of the support, with s_n = 0. They are independent of it. */
    void add(int[] indices) {
        support = IntStream.concat(Arrays.stream(support), Arrays.stream(indices))
                .sorted()
                .toArray();
    }

    /**
     * Moves weight onto row n = Σ c_k row_k, a combination of the support, which leaves z as it is; the first row whose
     * weight reaches 0 leaves.
     *
     * @param amount the largest change of s_n, of either sign
     * @return whether some row left; if not, nothing was changed
     */
    boolean exchange(int n, double amount) {
        double[] c = dependence(n);
        double step = amount;
        int leaving = -1;
        for (int k = 0; k < support.length; k++) {
            double change = -c[k] * Math.signum(amount);
            if (!free[support[k]] && change < 0 && s[support[k]] <= Math.abs(step) * -change) {
                step = Math.signum(amount) * s[support[k]] / -change;
                leaving = k;
            }
        }
        if (Double.isInfinite(step)) {
            return false;
        }
        for (int k = 0; k < support.length; k++) {
            s[support[k]] -= step * c[k];
        }
        s[n] += step;
        if (leaving >= 0) {
            s[support[leaving]] = 0;
        }
        support = IntStream.range(0, s.length).filter(k -> s[k] != 0 || free[k]).toArray();
        return true;
    }

    /** Keeps the rows of the support only as long as they are independent. */
    void makeIndependent() {
        int[] all = support;
        Integer[] order = Arrays.stream(all).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(Math.abs(s[b]), Math.abs(s[a])));
        IndependentRows independent = new IndependentRows();
        support = new int[0];
        for (int n : order) {
            if (independent.add(rows.row(n))) {
                add(new int[] {n});
            } else if (free[n]) {
                drop(n);
            } else if (s[n] > 0) {
                exchange(n, -s[n]);
                support = IntStream.of(all).filter(k -> s[k] != 0).toArray();
                makeIndependent();
                return;
            }
        }
    }

    private void drop(int n) {
        double[] c = dependence(n);
        for (int k = 0; k < c.length; k++) {
            s[support[k]] += s[n] * c[k];
        }
        s[n] = 0;
        free[n] = false;
    }

    private double[] dependence(int n) {
        double[] ones = new double[rows.dimension()];
        Arrays.fill(ones, 1);
        double[] products = new double[support.length];
        for (int k = 0; k < products.length; k++) {
            products[k] = ScaledRows.dot(rows.row(support[k]), rows.row(n));
        }
        return new SupportFactor(rows, support, ones).solve(products);
    }

    private void evaluate() {
        z = rows.combination(s);
        w = predictor(z);
        residual = residual();
    }

    private double[] residual() {
        double[] rest = new double[support.length];
        for (int k = 0; k < rest.length; k++) {
            rest[k] = 1 - ScaledRows.dot(rows.row(support[k]), w);
        }
        return rest;
    }

    /**
     * The Newton step, cut off at the bounds where that ascends over its whole length; otherwise only to the first bound, which
     * always ascends at first. Between nearly equal rows weights far apart would have to move together, and cut off they do not.
     */
    private boolean step() {
        double[] direction = direction();
        Move cut = new Move(s.length);
        Move whole = new Move(s.length);
        double longest = 1;
        for (int k = 0; k < support.length; k++) {
            int n = support[k];
            double lowest = free[n] ? Double.NEGATIVE_INFINITY : -s[n];
            cut.set(n, Math.max(direction[k], lowest), residual[k]);
            whole.set(n, direction[k], residual[k]);
            longest = direction[k] < lowest ? Math.min(longest, lowest / direction[k]) : longest;
        }
        if (longest < 1 && cut.ascent > 0 && ascends(cut, rows.combination(cut.change), 1)) {
            advance(cut.change, 1);
            return true;
        }
        double length = length(whole, longest);
        advance(whole.change, length);
        return length > 0;
    }

    /** A change of s, with the rise of the dual to first order. */
    private static final class Move {

        private final double[] change;
        private double ascent;
        private double total;

        Move(int size) {
            change = new double[size];
        }

        void set(int n, double amount, double slope) {
            change[n] = amount;
            ascent += amount * slope;
            total += amount;
        }
    }

    /** The Newton direction; rows of the support that are at 0 and would fall below are taken out of it. */
    private double[] direction() {
        double[] weights = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            weights[i] = cost.slope(z[i]);
        }
        while (true) {
            double[] direction = new SupportFactor(rows, support, weights).solve(residual);
            int[] kept = IntStream.range(0, support.length)
                    .filter(k -> free[support[k]] || s[support[k]] > 0 || direction[k] > 0)
                    .toArray();
            if (kept.length == support.length || kept.length == 0) {
                return direction;
            }
            support = Arrays.stream(kept).map(k -> support[k]).toArray();
            residual = Arrays.stream(kept).mapToDouble(k -> residual[k]).toArray();
        }
    }

    /** Halves the step until the dual no longer falls steeply at its end; 0 if it always does. */
    private double length(Move move, double longest) {
        double[] dz = rows.combination(move.change);
        double length = longest;
        for (int halving = 0; halving < HALVINGS; halving++) {
            if (ascends(move, dz, length)) {
                return length;
            }
            length /= 2;
        }
        return 0;
    }

    /** Whether the dual does not fall steeply at the end of a step. */
    private boolean ascends(Move move, double[] dz, double length) {
        double slope = move.total;
        for (int i = 0; i < z.length; i++) {
            if (dz[i] != 0) {
                slope -= dz[i] * cost.predictor(z[i] + length * dz[i]);
            }
        }
        return slope >= -0.3 * move.ascent && slope < Double.POSITIVE_INFINITY;
    }

    private void advance(double[] move, double length) {
        for (int n : support) {
            double next = s[n] + length * move[n];
            s[n] = free[n] || next > ROUNDING * s[n] ? next : 0;
        }
        if (length > 0) {
            support = Arrays.stream(support).filter(n -> s[n] > 0 || free[n]).toArray();
        }
    }

    /** The last Newton step is taken on w itself: s cannot resolve it where g is steep. */
    private void correct() {
        evaluate();
        for (int pass = 0; pass < 2 && largest(residual) > noise() && largest(residual) < 1e-3; pass++) {
            double[] weights = new double[z.length];
            for (int i = 0; i < z.length; i++) {
                weights[i] = cost.slope(z[i]);
            }
            double[] change = new SupportFactor(rows, support, weights).solve(residual);
            double[] shift = new double[w.length];
            for (int k = 0; k < support.length; k++) {
                ScaledRows.addMultiple(shift, change[k], rows.row(support[k]));
            }
            for (int i = 0; i < w.length; i++) {
                w[i] = Math.fma(weights[i], shift[i], w[i]);
            }
            residual = residual();
        }
    }

    private double[] predictor(double[] dual) {
        double[] predictor = new double[dual.length];
        for (int i = 0; i < dual.length; i++) {
            predictor[i] = cost.predictor(dual[i]);
        }
        return predictor;
    }

    private static boolean isFinite(double[] vector) {
        double sum = 0;
        for (double component : vector) {
            sum += 0 * component;
        }
        return sum == 0;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
