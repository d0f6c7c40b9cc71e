package org.loxodrome.margin;

import org.loxodrome.problem.Dataset;

/**
 * The matrix X of signed rows divided by a power of two near its largest row norm, so that every tolerance below is
 * relative to the data; the division is exact.
 */
final class ScaledRows {

    private final double[][] rows;
    private final double scale;

    /** Takes over the rows (not copied): they are already scaled. */
    ScaledRows(double[][] rows, double scale) {
        this.rows = rows;
        this.scale = scale;
    }

    static ScaledRows of(Dataset data) {
        double[][] rows = data.signedRows();
        double largest = 0;
        for (double[] row : rows) {
            for (double entry : row) {
                largest = Math.max(largest, Math.abs(entry));
            }
        }
        int exponent = largest == 0 ? 0 : Math.getExponent(largest);
        double squared = 0;
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.scalb(row[i], -exponent);
            }
            squared = Math.max(squared, dot(row, row));
        }
        int more = squared == 0 ? 0 : Math.getExponent(Math.sqrt(squared));
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.scalb(row[i], -more);
            }
        }
        return new ScaledRows(rows, Math.scalb(1.0, exponent + more));
    }

    int size() {
        return rows.length;
    }

    int dimension() {
        return rows[0].length;
    }

    /** Row n itself, not a copy. */
    double[] row(int n) {
        return rows[n];
    }

    /** The number by which X was divided. */
    double scale() {
        return scale;
    }

    /** X w, the margins in the scaled data. */
    double[] margins(double[] predictor) {
        double[] margins = new double[rows.length];
        for (int n = 0; n < margins.length; n++) {
            margins[n] = dot(rows[n], predictor);
        }
        return margins;
    }

    /** Xᵀ s; rows with weight 0 cost nothing. */
    double[] combination(double[] weights) {
        double[] sum = new double[dimension()];
        for (int n = 0; n < rows.length; n++) {
            if (weights[n] != 0) {
                addMultiple(sum, weights[n], rows[n]);
            }
        }
        return sum;
    }

    static double dot(double[] a, double[] b) {
        return dot(a, b, 0);
    }

    /** The product from some coordinate on, in four sums, which do not wait for each other. */
    static double dot(double[] a, double[] b, int from) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = from;
        for (; i + 3 < a.length; i += 4) {
            first = Math.fma(a[i], b[i], first);
            second = Math.fma(a[i + 1], b[i + 1], second);
            third = Math.fma(a[i + 2], b[i + 2], third);
            fourth = Math.fma(a[i + 3], b[i + 3], fourth);
        }
        for (; i < a.length; i++) {
            first = Math.fma(a[i], b[i], first);
        }
        return (first + second) + (third + fourth);
    }

    static void addMultiple(double[] sum, double factor, double[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.fma(factor, vector[i], sum[i]);
        }
    }
}
