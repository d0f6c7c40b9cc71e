package org.loxodrome.margin;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * The first-order conditions of min Σ|w_i|^{2/D} subject to X w ≥ 1 at a w: on the coordinates where w_i ≠ 0 the gradient is
 * Xᵀν with ν ≥ 0, ν_n = 0 where m_n &gt; 1. Where w_i = 0 there is no condition, since |w_i|^{2/D} rises with infinite slope.
 *
 * <p>Multiplied by w_i and divided by its sum the condition reads Σ ν_n a_n = b with the terms a_ni = x_ni w_i, which sum to 1,
 * and the shares b_i of w_i in Σ|w_i|^{2/D}. At a corner w is a local minimum if and only if some solution has ν_n &gt; 0 for
 * all n with m_n = 1: the gradient is then inside the cone of their rows, and every feasible direction ascends. If it is on
 * the boundary of the cone, some direction has slope 0, in which a strictly concave function falls.
 *
 * @param shares ν for the points with margin 1, in their order, with sum 1; of those with Σ ν_n a_n = b one whose least
 *     entry is largest
 * @param least that entry; −∞ if there is no solution at all
 */
record Stationarity(double[] shares, double least) {

    private static final double ZERO = 1e-9;

    private static final Stationarity NONE = new Stationarity(new double[0], Double.NEGATIVE_INFINITY);

    /**
     * Examines w.
     *
     * @param coordinates where w_i ≠ 0
     * @param points the n with m_n = 1
     */
    static Stationarity of(ScaledRows rows, QuasiNorm norm, double[] predictor, int[] coordinates, int[] points) {
        double[][] terms = new double[coordinates.length][points.length];
        double[] shares = new double[coordinates.length];
        double sum = norm.sum(predictor);
        for (int j = 0; j < shares.length; j++) {
            double component = predictor[coordinates[j]];
            shares[j] = norm.sum(new double[] {component}) / sum;
            for (int k = 0; k < points.length; k++) {
                terms[j][k] = rows.row(points[k])[coordinates[j]] * component;
            }
        }
        return points.length == coordinates.length ? unique(terms, shares) : best(terms, shares);
    }

    boolean isStationary() {
        return least >= -ZERO;
    }

    boolean isLocalMinimum() {
        return least > ZERO;
    }

    private static Stationarity unique(double[][] terms, double[] shares) {
        Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(terms, false);
        DecompositionSolver solver = new LUDecomposition(matrix, 0).getSolver();
        if (!solver.isNonSingular()) {
            return best(terms, shares);
        }
        RealVector right = new ArrayRealVector(shares, false);
        RealVector solution = solver.solve(right);
        solution = solution.add(solver.solve(right.subtract(matrix.operate(solution))));
        return new Stationarity(solution.toArray(), solution.getMinValue());
    }

    /** Maximises t with ν_n = t + μ_n, μ ≥ 0. */
    private static Stationarity best(double[][] terms, double[] shares) {
        int count = terms[0].length;
        double[] cost = new double[count + 2];
        double[][] equations = new double[terms.length][];
        cost[count] = -1;
        cost[count + 1] = 1;
        for (int j = 0; j < terms.length; j++) {
            double all = Arrays.stream(terms[j]).sum();
            equations[j] = Arrays.copyOf(terms[j], count + 2);
            equations[j][count] = all;
            equations[j][count + 1] = -all;
        }
        Optimizer.Answer answer = Optimizer.linearEqualities(cost, equations, shares);
        if (!answer.optimal()) {
            return NONE;
        }
        double least = answer.solution()[count] - answer.solution()[count + 1];
        double[] solution = Arrays.stream(answer.solution(), 0, count)
                .map(rest -> rest + least)
                .toArray();
        return new Stationarity(solution, least);
    }
}
