package org.loxodrome.flow;

/**
 * A dense system of linear equations in storage that is used again and again: Gaussian elimination with partial pivoting
 * in place, because library decompositions allocate at every call. Once factored it is solved for any number of right sides.
 *
 * <p>Four pivots are eliminated at a time, so that a row is read and written a quarter as often; that is what a large system
 * spends its time on.
 */
final class LinearSystem {

    private static final int PANEL = 4;

    private final double[][] rows;
    private final double[] right;
    private final double[] inverses; // of the diagonal of U
    private final int[] pivots;
    private final Cancellation cancellation;
    private int size;

    LinearSystem(int capacity) {
        this(capacity, new Cancellation(() -> false));
    }

    LinearSystem(int capacity, Cancellation cancellation) {
        this.rows = new double[capacity][capacity];
        this.right = new double[capacity];
        this.inverses = new double[capacity];
        this.pivots = new int[capacity];
        this.cancellation = cancellation;
    }

    void resize(int newSize) {
        size = newSize;
    }

    /** Row i of the matrix, to be written to before it is factored. */
    double[] row(int i) {
        return rows[i];
    }

    void setRight(int i, double value) {
        right[i] = value;
    }

    /** x_i, after {@link #solve()} or {@link #substitute()}. */
    double solution(int i) {
        return right[i];
    }

    /** Factors the matrix and solves. Returns false if it is singular or not finite. */
    boolean solve() {
        if (!factor()) {
            return false;
        }
        substitute();
        return true;
    }

    /** Replaces the matrix by its factors L and U. Returns false if it is singular or not finite. */
    boolean factor() {
        for (int k = 0; k < size; k += PANEL) {
            cancellation.check();
            int end = Math.min(k + PANEL, size);
            if (!factorPanel(k, end)) {
                return false;
            }
            for (int c = k + 1; c < end; c++) {
                for (int e = k; e < c; e++) {
                    subtract(rows[c], rows[c][e], rows[e], end);
                }
            }
            for (int i = end; i < size; i++) {
                subtractPanel(rows[i], k);
            }
        }
        return true;
    }

    /** Solves for the right side that was set, with the factors found before. */
    void substitute() {
        for (int k = 0; k < size; k++) {
            double value = right[pivots[k]];
            right[pivots[k]] = right[k];
            right[k] = value;
        }
        for (int i = 1; i < size; i++) {
            right[i] -= DotProduct.of(rows[i], right, 0, i);
        }
        for (int i = size - 1; i >= 0; i--) {
            right[i] = (right[i] - DotProduct.of(rows[i], right, i + 1, size)) * inverses[i];
        }
    }

    /** Factors columns k to end−1 of the rows from k on. */
    private boolean factorPanel(int k, int end) {
        for (int c = k; c < end; c++) {
            if (!pivot(c)) {
                return false;
            }
            double[] pivotRow = rows[c];
            double inverse = 1 / pivotRow[c];
            inverses[c] = inverse;
            for (int i = c + 1; i < size; i++) {
                double[] row = rows[i];
                double factor = row[c] * inverse;
                row[c] = factor;
                for (int j = c + 1; j < end; j++) {
                    row[j] -= factor * pivotRow[j];
                }
            }
        }
        return true;
    }

    private boolean pivot(int k) {
        int best = k;
        for (int i = k + 1; i < size; i++) {
            if (Math.abs(rows[i][k]) > Math.abs(rows[best][k])) {
                best = i;
            }
        }
        pivots[k] = best;
        double[] row = rows[best];
        rows[best] = rows[k];
        rows[k] = row;
        return Math.abs(row[k]) > 0 && Math.abs(row[k]) <= Double.MAX_VALUE;
    }

    private void subtract(double[] row, double factor, double[] other, int from) {
        for (int j = from; j < size; j++) {
            row[j] -= factor * other[j];
        }
    }

    private void subtractPanel(double[] row, int k) {
        double[] first = rows[k];
        double[] second = rows[k + 1];
        double[] third = rows[k + 2];
        double[] fourth = rows[k + 3];
        double a = row[k];
        double b = row[k + 1];
        double c = row[k + 2];
        double d = row[k + 3];
        for (int j = k + PANEL; j < size; j++) {
            row[j] -= a * first[j] + b * second[j] + c * third[j] + d * fourth[j];
        }
    }
}
