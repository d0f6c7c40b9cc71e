package org.loxodrome.margin;

/**
 * The factorisation X_A diag(H) X_Aᵀ = P RᵀR Pᵀ for the rows A of a support and positive weights H.
 *
 * <p>R comes from a Householder factorisation of diag(H)^{1/2} X_Aᵀ with column pivoting and its coordinates sorted by
 * decreasing weight, which stays accurate when the weights differ by many powers of ten (Cox and Higham, 1998).
 */
final class SupportFactor {

    private final double[][] columns;
    private final double[] diagonal;
    private final int[] order;
    private final int rank;

    SupportFactor(ScaledRows rows, int[] support, double[] weights) {
        int[] coordinates = byDecreasingWeight(weights);
        columns = new double[support.length][];
        order = new int[support.length];
        double[] roots = roots(weights, coordinates);
        for (int k = 0; k < support.length; k++) {
            columns[k] = weighted(rows.row(support[k]), coordinates, roots);
            order[k] = k;
        }
        diagonal = new double[support.length];
        rank = factorise();
    }

    /** The solution x of X_A diag(H) X_Aᵀ x = b; entries of rows that depend exactly on the others are 0. */
    double[] solve(double[] b) {
        double[] y = new double[rank];
        for (int k = 0; k < rank; k++) {
            double sum = b[order[k]];
            for (int j = 0; j < k; j++) {
                sum -= columns[k][j] * y[j];
            }
            y[k] = sum / diagonal[k];
        }
        double[] x = new double[order.length];
        for (int k = rank - 1; k >= 0; k--) {
            double sum = y[k];
            for (int j = k + 1; j < rank; j++) {
                sum -= columns[j][k] * x[order[j]];
            }
            x[order[k]] = sum / diagonal[k];
        }
        return x;
    }

    private int factorise() {
        int steps = Math.min(columns.length, columns.length == 0 ? 0 : columns[0].length);
        double[] norms = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            norms[k] = squaredTail(columns[k], 0);
        }
        double[] exact = norms.clone();
        for (int k = 0; k < steps; k++) {
            int pivot = largest(norms, k);
            swap(k, pivot, norms, exact);
            if (!reflect(k)) {
                return k;
            }
            for (int j = k + 1; j < columns.length; j++) {
                downdate(j, k, norms, exact);
            }
        }
        return steps;
    }

    /** Reflects column k onto the k-th axis and applies the reflection to the columns after it. */
    private boolean reflect(int k) {
        double[] pivot = columns[k];
        double length = Math.sqrt(squaredTail(pivot, k));
        if (length == 0) {
            return false;
        }
        double head = pivot[k] > 0 ? -length : length;
        double factor = 1 / (head * (pivot[k] - head)); // −2/‖v‖² for v = pivot − head e_k
        pivot[k] -= head;
        for (int j = k + 1; j < columns.length; j++) {
            double[] column = columns[j];
            double multiple = ScaledRows.dot(pivot, column, k) * factor;
            for (int i = k; i < column.length; i++) {
                column[i] = Math.fma(multiple, pivot[i], column[i]);
            }
        }
        diagonal[k] = head;
        return true;
    }

    private void downdate(int j, int k, double[] norms, double[] exact) {
        double entry = columns[j][k];
        norms[j] -= entry * entry;
        if (norms[j] <= 1e-3 * exact[j]) {
            norms[j] = squaredTail(columns[j], k + 1);
            exact[j] = norms[j];
        }
    }

    private void swap(int k, int pivot, double[] norms, double[] exact) {
        double[] column = columns[k];
        columns[k] = columns[pivot];
        columns[pivot] = column;
        int index = order[k];
        order[k] = order[pivot];
        order[pivot] = index;
        norms[pivot] = norms[k];
        exact[pivot] = exact[k];
    }

    private static int largest(double[] norms, int from) {
        int best = from;
        for (int k = from + 1; k < norms.length; k++) {
            if (norms[k] > norms[best]) {
                best = k;
            }
        }
        return best;
    }

    private static double squaredTail(double[] column, int from) {
        return ScaledRows.dot(column, column, from);
    }

    private static double[] roots(double[] weights, int[] coordinates) {
        double[] roots = new double[coordinates.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = Math.sqrt(weights[coordinates[i]]);
        }
        return roots;
    }

    private static double[] weighted(double[] row, int[] coordinates, double[] roots) {
        double[] column = new double[row.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = row[coordinates[i]] * roots[i];
        }
        return column;
    }

    private static int[] byDecreasingWeight(double[] weights) {
        long[] keys = new long[weights.length]; // the bits of a positive float sort like its value
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) Float.floatToIntBits((float) Math.log(weights[i]) + 2048) << 32) | i;
        }
        java.util.Arrays.sort(keys);
        int[] coordinates = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            coordinates[keys.length - 1 - i] = (int) keys[i];
        }
        return coordinates;
    }
}
