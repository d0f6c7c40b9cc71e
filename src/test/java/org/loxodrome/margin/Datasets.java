package org.loxodrome.margin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.loxodrome.problem.Dataset;

/** Data sets for the tests of this package. */
final class Datasets {

    private Datasets() {}

    /** One of the five data sets in assets/. */
    static Dataset preset(String name) {
        try {
            double[][] cells = Files.readAllLines(Path.of("assets/datasets/" + name + ".csv")).stream()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
            double[][] inputs = Arrays.stream(cells)
                    .map(row -> Arrays.copyOf(row, row.length - 1))
                    .toArray(double[][]::new);
            int[] labels = Arrays.stream(cells)
                    .mapToInt(row -> (int) row[row.length - 1])
                    .toArray();
            return new Dataset(name, inputs, labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points with all labels +1. */
    static Dataset of(double[]... rows) {
        int[] labels = new int[rows.length];
        Arrays.fill(labels, 1);
        return new Dataset("test", rows, labels);
    }

    /** Normal inputs, labelled by a random hidden direction and moved away from it a little. */
    static Dataset separable(long seed, int size, int dimension) {
        Random random = new Random(seed);
        double[] hidden = random.doubles(dimension, -1, 1).toArray();
        double[][] inputs = new double[size][dimension];
        int[] labels = new int[size];
        for (int n = 0; n < size; n++) {
            double margin = 0;
            for (int i = 0; i < dimension; i++) {
                inputs[n][i] = random.nextGaussian();
                margin += hidden[i] * inputs[n][i];
            }
            labels[n] = margin >= 0 ? 1 : -1;
            for (int i = 0; i < dimension; i++) {
                inputs[n][i] += 0.1 * labels[n] * hidden[i];
            }
        }
        return new Dataset("random " + seed, inputs, labels);
    }

    /** Coordinates from −2 to 2, each point on the side of a random hidden direction: many ties, sometimes not separable. */
    static Dataset ofSmallIntegers(long seed, int size, int dimension) {
        Random random = new Random(seed);
        double[] hidden = random.doubles(dimension, -1, 1).toArray();
        double[][] rows = new double[size][dimension];
        for (double[] row : rows) {
            double margin = 0;
            for (int i = 0; i < dimension; i++) {
                row[i] = random.nextInt(5) - 2;
                margin += hidden[i] * row[i];
            }
            for (int i = 0; i < dimension; i++) {
                row[i] = margin < 0 ? 0.0 - row[i] : row[i];
            }
        }
        return of(rows);
    }

    /** Pairs of points that differ by 10^-2 to 10^-12. */
    static Dataset nearlyEqualPairs(long seed, int size, int dimension) {
        double[][] rows = separable(seed, size, dimension).signedRows();
        Random random = new Random(seed);
        for (int n = 1; n < size; n += 2) {
            double difference = Math.pow(10, -2 - 10 * random.nextDouble());
            for (int i = 0; i < dimension; i++) {
                rows[n][i] = rows[n - 1][i] + difference * random.nextGaussian();
            }
        }
        return of(rows);
    }

    /** The data with every input multiplied. */
    static Dataset scaled(Dataset data, double factor) {
        return of(Arrays.stream(data.signedRows())
                .map(row -> Arrays.stream(row).map(x -> factor * x).toArray())
                .toArray(double[][]::new));
    }
}
