package org.loxodrome.flow;

/**
 * A dense system of linear equations in storage that is used again and again: Gaussian elimination with partial pivoting
 * in place, because library decompositions allocate at every call and the flow solves one at every Newton iteration.
 */
final class LinearSystem {

    private final double[][] rows;
    private final double[] right;
    private int size;

    LinearSystem(int capacity) {
        rows = new double[capacity][capacity];
        right = new double[capacity];
    }

    void resize(int newSize) {
        size = newSize;
    }

    /** Row i of the matrix, to be written to. */
    double[] row(int i) {
        return rows[i];
    }

    void setRight(int i, double value) {
        right[i] = value;
    }

    /** x_i, after {@link #solve()}. */
    double solution(int i) {
        return right[i];
    }

    /** Solves; the matrix is destroyed. Returns false if it is singular or not finite. */
    boolean solve() {
        for (int k = 0; k < size; k++) {
            if (!pivot(k)) {
                return false;
            }
            double[] pivotRow = rows[k];
            double inverse = 1 / pivotRow[k];
            for (int i = k + 1; i < size; i++) {
                eliminate(rows[i], pivotRow, rows[i][k] * inverse, k);
                right[i] -= rows[i][k] * right[k];
            }
        }
        backSubstitute();
        return true;
    }

    private boolean pivot(int k) {
        int best = k;
        for (int i = k + 1; i < size; i++) {
            if (Math.abs(rows[i][k]) > Math.abs(rows[best][k])) {
                best = i;
            }
        }
        double[] row = rows[best];
        rows[best] = rows[k];
        rows[k] = row;
        double value = right[best];
        right[best] = right[k];
        right[k] = value;
        return Math.abs(row[k]) > 0 && Math.abs(row[k]) <= Double.MAX_VALUE;
    }

    private void eliminate(double[] row, double[] pivotRow, double factor, int k) {
        row[k] = factor;
        if (factor == 0) {
            return;
        }
        for (int j = k + 1; j < size; j++) {
            row[j] -= factor * pivotRow[j];
        }
    }

    private void backSubstitute() {
        for (int i = size - 1; i >= 0; i--) {
            double sum = right[i];
            double[] row = rows[i];
            for (int j = i + 1; j < size; j++) {
                sum -= row[j] * right[j];
            }
            right[i] = sum / row[i];
        }
    }
}
