package org.loxodrome.margin;

/** How far w and s are from the optimality conditions of min Σ φ(w_i) subject to X w ≥ 1, relative to the data. */
final class KktResidual {

    private KktResidual() {}

    /** The largest of the violations of X w ≥ 1, s ≥ 0, s_n (m_n − 1) = 0 and φ'(w) = Xᵀs. */
    static double of(ScaledRows rows, Cost cost, double[] w, double[] s) {
        return Math.max(ofMargins(rows, w, s), ofGradient(rows, cost, w, s));
    }

    /** The part that does not depend on the cost. */
    static double ofMargins(ScaledRows rows, double[] w, double[] s) {
        double[] margins = rows.margins(w);
        double largest = Double.MIN_NORMAL;
        for (double weight : s) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double residual = 0;
        for (int n = 0; n < margins.length; n++) {
            double weight = s[n] / largest;
            residual = Math.max(residual, Math.max(1 - margins[n], Math.max(-weight, weight * (margins[n] - 1))));
        }
        return residual;
    }

    private static double ofGradient(ScaledRows rows, Cost cost, double[] w, double[] s) {
        double[] z = rows.combination(s);
        double difference = 0;
        double largest = Double.MIN_NORMAL;
        for (int i = 0; i < z.length; i++) {
            difference = Math.max(difference, Math.abs(cost.dual(w[i]) - z[i]));
            largest = Math.max(largest, Math.abs(z[i]));
        }
        return difference / largest;
    }
}
