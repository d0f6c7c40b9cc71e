package org.loxodrome.margin;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.loxodrome.network.Depth;

/** The end of the Q_μ path as μ → 0: the one l1 max-margin predictor that also minimises the next term of Q_μ. */
final class FaceLimit {

    private static final double ON_BOUND = 1e-9;

    private FaceLimit() {}

    /** The limit in the scaled data (length d). */
    static double[] of(ScaledRows rows, L1Margin.Program program, Depth depth, BooleanSupplier cancelled) {
        List<double[]> vertices = program.vertices();
        if (vertices.size() == 1) {
            return vertices.get(0);
        }
        int[] nonzero = IntStream.range(0, rows.dimension())
                .filter(i -> vertices.stream().anyMatch(vertex -> vertex[i] != 0))
                .toArray();
        double[] signs = Arrays.stream(nonzero)
                .mapToDouble(i -> Math.signum(
                        vertices.stream().mapToDouble(vertex -> vertex[i]).sum()))
                .toArray();
        boolean[] equalities = equalities(rows, vertices);
        Cost cost = new TailCost(depth.value());
        double size = L2Margin.norm(vertices.get(0)) / Math.sqrt(nonzero.length);
        double[] start = Arrays.stream(program.weights())
                .map(weight -> weight * cost.dual(size))
                .toArray();
        DualPoint point = new DualNewton(positive(rows, nonzero, signs), cancelled).solve(cost, start, equalities);
        double[] predictor = new double[rows.dimension()];
        for (int k = 0; k < nonzero.length; k++) {
            predictor[nonzero[k]] = signs[k] * point.predictor()[k];
        }
        return predictor;
    }

    /** The rows that have margin 1 on the whole face. */
    private static boolean[] equalities(ScaledRows rows, List<double[]> vertices) {
        boolean[] equal = new boolean[rows.size()];
        Arrays.fill(equal, true);
        for (double[] vertex : vertices) {
            double[] margins = rows.margins(vertex);
            for (int n = 0; n < equal.length; n++) {
                equal[n] &= margins[n] <= 1 + ON_BOUND;
            }
        }
        return equal;
    }

    /** The problem in the unknowns |w_i|. */
    private static ScaledRows positive(ScaledRows rows, int[] nonzero, double[] signs) {
        double[][] positive = new double[rows.size()][nonzero.length];
        for (int n = 0; n < positive.length; n++) {
            for (int k = 0; k < nonzero.length; k++) {
                positive[n][k] = signs[k] * rows.row(n)[nonzero[k]];
            }
        }
        return new ScaledRows(positive, rows.scale());
    }
}
