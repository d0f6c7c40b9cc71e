package org.loxodrome.flow;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.loxodrome.problem.Dataset;

/** Random data that a hyperplane separates. */
final class RandomData {

    private RandomData() {}

    /** Points of a cube, pushed 0.2 away from a random hyperplane, to the side of a random label. */
    static Dataset separable(SplittableRandom random, int size, int dimension) {
        double[] normal = random.doubles(dimension, -1, 1).toArray();
        double length = Math.sqrt(Arrays.stream(normal).map(v -> v * v).sum());
        double[][] inputs = new double[size][dimension];
        int[] labels = new int[size];
        for (int n = 0; n < size; n++) {
            labels[n] = random.nextBoolean() ? 1 : -1;
            double side = 0;
            for (int i = 0; i < dimension; i++) {
                inputs[n][i] = random.nextDouble(-1, 1);
                side += inputs[n][i] * normal[i] / length;
            }
            double move = labels[n] * (Math.abs(side) + 0.2) - side;
            for (int i = 0; i < dimension; i++) {
                inputs[n][i] += move * normal[i] / length;
            }
        }
        return new Dataset("random", inputs, labels);
    }
}
