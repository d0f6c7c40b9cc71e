package org.loxodrome.problem;

import java.util.Random;

/**
 * Random separable data in R^d, the same for the same number of points, dimension and seed. A direction w* is drawn evenly from the sphere; then
 * points from the standard normal distribution, rounded to three decimals, of which those with |x·w*| ≥ {@value #MARGIN} are
 * kept. The label is the sign of x·w*, so that the l2 margin is {@value #MARGIN} at least.
 */
public final class RandomDataset {

    /** The least distance of a point from the plane that separates them. */
    public static final double MARGIN = 0.3;

    /** The most points that are drawn. */
    public static final int LARGEST = 200;

    /** The most dimensions. */
    public static final int LARGEST_DIMENSION = 10;

    private static final int USUAL_DIMENSION = 3;
    private static final int LEAST_DIMENSION = 2;
    private static final double DECIMALS = 1000;
    /** What rounding may take from a margin. */
    private static final double ROUNDING = 1e-12;

    private RandomDataset() {}

    /**
     * Draws a data set; its name tells its size and seed, e.g. {@code random-5-seed-42}, and its dimension unless that is 3,
     * e.g. {@code random-5-in-7d-seed-42}.
     *
     * @param size number of points, from 1 to {@link #LARGEST}
     * @param dimension d, from 2 to {@link #LARGEST_DIMENSION}
     * @throws DatasetException with a sentence for the user, if the size or the dimension is another one
     */
    public static Dataset of(int size, int dimension, long seed) {
        if (dimension < LEAST_DIMENSION || dimension > LARGEST_DIMENSION) {
            throw new DatasetException("A random data set has from " + LEAST_DIMENSION + " to " + LARGEST_DIMENSION
                    + " dimensions; " + dimension + " were asked for.");
        }
        if (size < 1 || size > LARGEST) {
            throw new DatasetException(
                    "A random data set has from 1 to " + LARGEST + " points; " + size + " were asked for.");
        }
        Random random = new Random(seed);
        double[] separating = unit(random, dimension);
        double[][] inputs = new double[size][];
        int[] labels = new int[size];
        for (int n = 0; n < size; n++) {
            inputs[n] = point(random, separating);
            labels[n] = product(inputs[n], separating) > 0 ? 1 : -1;
        }
        String space = dimension == USUAL_DIMENSION ? "" : "-in-" + dimension + "d";
        return new Dataset("random-" + size + space + "-seed-" + seed, inputs, labels);
    }

    private static double[] unit(Random random, int dimension) {
        double[] vector = normal(random, dimension);
        double length = Math.sqrt(product(vector, vector));
        for (int i = 0; i < dimension; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static double[] point(Random random, double[] separating) {
        double[] point;
        do {
            point = normal(random, separating.length);
            for (int i = 0; i < point.length; i++) {
                point[i] = Math.round(DECIMALS * point[i]) / DECIMALS;
            }
        } while (Math.abs(product(point, separating)) < MARGIN + ROUNDING);
        return point;
    }

    private static double[] normal(Random random, int dimension) {
        double[] vector = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            vector[i] = random.nextGaussian();
        }
        return vector;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
