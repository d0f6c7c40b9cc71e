package org.loxodrome.problem;

import java.util.Arrays;

/**
 * A binary classification problem: N inputs x_n in R^d with labels y_n = ±1. Immutable.
 *
 * <p>Everywhere else in the program <b>X</b> is the N×d matrix of {@linkplain #signedRows() signed rows} y_n x_n, so
 * that the margins of a predictor w are X w.
 */
public final class Dataset {

    private final String name;
    private final double[][] inputs;
    private final int[] labels;

    /**
     * Creates a data set; the arrays are copied.
     *
     * @param name what the user sees, e.g. {@code stable}
     * @param inputs N rows of d finite numbers, N ≥ 1 and d ≥ 1
     * @param labels N labels, each +1 or −1
     * @throws DatasetException if a row has another length, a number is not finite, or a label is neither +1 nor −1
     */
    public Dataset(String name, double[][] inputs, int[] labels) {
        check(inputs, labels);
        this.name = name;
        this.inputs = copy(inputs);
        this.labels = labels.clone();
    }

    /** What the user sees, e.g. {@code stable}. */
    public String name() {
        return name;
    }

    /** Number of data points N. */
    public int size() {
        return inputs.length;
    }

    /** Number of coordinates d. */
    public int dimension() {
        return inputs[0].length;
    }

    /** The input x_n (a copy of length d). */
    public double[] input(int n) {
        return inputs[n].clone();
    }

    /** The label y_n, +1 or −1. */
    public int label(int n) {
        return labels[n];
    }

    /** The matrix <b>X</b>: a new N×d array with the rows y_n x_n. */
    public double[][] signedRows() {
        double[][] rows = copy(inputs);
        for (int n = 0; n < rows.length; n++) {
            if (labels[n] < 0) {
                negate(rows[n]);
            }
        }
        return rows;
    }

    /** The same points under another name. */
    public Dataset named(String newName) {
        return new Dataset(newName, inputs, labels);
    }

    /**
     * The same with another point in place of point n.
     *
     * @throws DatasetException as in the constructor
     */
    public Dataset withPoint(int n, double[] input, int label) {
        double[][] newInputs = inputs.clone();
        int[] newLabels = labels.clone();
        newInputs[n] = input;
        newLabels[n] = label;
        return new Dataset(name, newInputs, newLabels);
    }

    /**
     * The same with one more point, which becomes point n; those from n on move up by one.
     *
     * @param n from 0 to N
     * @throws DatasetException as in the constructor
     */
    public Dataset withInserted(int n, double[] input, int label) {
        double[][] newInputs = Arrays.copyOf(inputs, size() + 1);
        int[] newLabels = Arrays.copyOf(labels, size() + 1);
        System.arraycopy(inputs, n, newInputs, n + 1, size() - n);
        System.arraycopy(labels, n, newLabels, n + 1, size() - n);
        newInputs[n] = input;
        newLabels[n] = label;
        return new Dataset(name, newInputs, newLabels);
    }

    /**
     * The same without point n.
     *
     * @throws DatasetException if no point is left
     */
    public Dataset without(int n) {
        double[][] newInputs = Arrays.copyOf(inputs, size() - 1);
        int[] newLabels = Arrays.copyOf(labels, size() - 1);
        System.arraycopy(inputs, n + 1, newInputs, n, size() - 1 - n);
        System.arraycopy(labels, n + 1, newLabels, n, size() - 1 - n);
        return new Dataset(name, newInputs, newLabels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that
                && name.equals(that.name)
                && Arrays.deepEquals(inputs, that.inputs)
                && Arrays.equals(labels, that.labels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(inputs) + Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return name + " (N = " + size() + ", d = " + dimension() + ")";
    }

    private static void check(double[][] inputs, int[] labels) {
        if (inputs.length == 0 || inputs[0].length == 0) {
            throw new DatasetException("The data set is empty; it needs at least one point with one coordinate.");
        }
        if (inputs.length != labels.length) {
            throw new DatasetException("There are " + inputs.length + " points but " + labels.length + " labels.");
        }
        for (int n = 0; n < inputs.length; n++) {
            checkPoint(n, inputs[n], labels[n], inputs[0].length);
        }
    }

    private static void checkPoint(int n, double[] input, int label, int dimension) {
        String point = "Point " + (n + 1);
        if (input.length != dimension) {
            throw new DatasetException(
                    point + " has " + input.length + " coordinates, the first point has " + dimension + ".");
        }
        if (label != 1 && label != -1) {
            throw new DatasetException(point + " has the label " + label + "; a label is 1 or -1.");
        }
        for (int i = 0; i < dimension; i++) {
            if (!Double.isFinite(input[i])) {
                throw new DatasetException(
                        point + " has x" + (i + 1) + " = " + input[i] + "; every coordinate is a finite number.");
            }
        }
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static void negate(double[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = 0.0 - row[i]; // not -row[i]: a zero stays +0
        }
    }
}
