package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * About the dual weights of the l2 max-margin predictor, from the library's quadratic solver. It is asked for a few points
 * at a time: those that carry its last answer and those that this answer leaves inside the margin. With all points at once it
 * would take seconds, though hardly more than d of them matter.
 */
final class L2Start {

    private static final int ROUNDS = 30;
    private static final double INSIDE = 1 - 1e-6;
    private static final double NOTHING = 1e-9;

    private final ScaledRows rows;
    private final int group;

    private L2Start(ScaledRows rows) {
        this.rows = rows;
        this.group = rows.dimension() + 1;
    }

    /** Weights from which Newton's method has little left to do; zeros if the solver finds none. */
    static double[] weights(ScaledRows rows) {
        return new L2Start(rows).weights();
    }

    private double[] weights() {
        List<Integer> chosen = new ArrayList<>();
        double[] ones = new double[rows.size()];
        Arrays.fill(ones, 1);
        double[] weights = new double[rows.size()];
        double[] predictor = rows.combination(ones);
        double inside = Double.POSITIVE_INFINITY; // at first, the points that the mean direction serves least
        for (int round = 0; round < ROUNDS && choose(chosen, rows.margins(predictor), inside); round++) {
            weights = weights(chosen);
            double[] found = weights;
            chosen.removeIf(n -> found[n] == 0);
            predictor = rows.combination(weights);
            inside = INSIDE;
        }
        return weights;
    }

    /** Adds the points that are furthest inside the margin. */
    private boolean choose(List<Integer> chosen, double[] margins, double inside) {
        return chosen.addAll(IntStream.range(0, margins.length)
                .filter(n -> margins[n] < inside && !chosen.contains(n))
                .boxed()
                .sorted(Comparator.comparingDouble(n -> margins[n]))
                .limit(group)
                .toList());
    }

    private double[] weights(List<Integer> chosen) {
        double[][] gram = new double[chosen.size()][chosen.size()];
        for (int i = 0; i < gram.length; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i][j] = ScaledRows.dot(rows.row(chosen.get(i)), rows.row(chosen.get(j)));
                gram[j][i] = gram[i][j];
            }
        }
        double[] solution = Optimizer.quadratic(gram).solution();
        double largest = Arrays.stream(solution).max().orElse(0);
        double[] weights = new double[rows.size()];
        if (largest > 0 && largest < Double.POSITIVE_INFINITY) {
            for (int i = 0; i < solution.length; i++) {
                weights[chosen.get(i)] = solution[i] > NOTHING * largest ? solution[i] : 0;
            }
        }
        return weights;
    }
}
