package org.loxodrome.margin;

import java.util.Arrays;

/** The linear program min Σ c_i |w_i| subject to X w ≥ 1. */
final class WeightedL1 {

    private final double[][] constraints;
    private final double[] right;

    WeightedL1(ScaledRows rows) {
        int d = rows.dimension();
        constraints = new double[rows.size()][2 * d];
        right = new double[rows.size()];
        Arrays.fill(right, 1);
        for (int n = 0; n < constraints.length; n++) {
            for (int i = 0; i < d; i++) {
                constraints[n][i] = rows.row(n)[i];
                constraints[n][d + i] = -rows.row(n)[i];
            }
        }
    }

    /**
     * Solves it.
     *
     * @param costs c &gt; 0, length d
     * @return w, a corner of the set of solutions, and the multipliers of X w ≥ 1
     */
    Optimizer.Answer solve(double[] costs) {
        int d = costs.length;
        double[] both = Arrays.copyOf(costs, 2 * d);
        System.arraycopy(costs, 0, both, d, d);
        Optimizer.Answer answer = Optimizer.linear(both, constraints, right);
        double[] predictor = new double[d];
        for (int i = 0; i < d; i++) {
            predictor[i] = answer.solution()[i] - answer.solution()[d + i];
        }
        return new Optimizer.Answer(predictor, answer.multipliers(), answer.optimal());
    }
}
