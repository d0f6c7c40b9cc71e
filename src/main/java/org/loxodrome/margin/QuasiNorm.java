package org.loxodrome.margin;

import org.loxodrome.network.Depth;

/** The quasi-norm ‖w‖_{2/D} = (Σ|w_i|^{2/D})^{D/2}, through its sum, which is concave in every orthant. */
record QuasiNorm(Depth depth) {

    private double power() {
        return 2.0 / depth.value();
    }

    /** Σ|w_i|^{2/D}. */
    double sum(double[] predictor) {
        double sum = 0;
        for (double component : predictor) {
            sum += component == 0 ? 0 : Math.pow(Math.abs(component), power());
        }
        return sum;
    }

    /** ‖w‖_{2/D}. */
    double norm(double[] predictor) {
        return Math.pow(sum(predictor), 1 / power());
    }

    /** The derivative of |w_i|^{2/D} at w_i ≠ 0. */
    double slope(double component) {
        return power() * Math.signum(component) * Math.pow(Math.abs(component), power() - 1);
    }
}
