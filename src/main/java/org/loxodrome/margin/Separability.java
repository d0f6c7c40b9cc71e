package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.loxodrome.problem.Dataset;

/**
 * Whether a direction separates the data: some w has X w &gt; 0, or else 0 is a convex combination of the points y_n x_n.
 *
 * @param weights λ ≥ 0 with Σ λ_n = 1 (length N); where the data is not separable Σ λ_n y_n x_n = 0 to rounding
 * @param distance the largest component of Σ λ_n y_n x_n/‖x_n‖, λ scaled to that sum; 0 to rounding if not separable
 */
public record Separability(double[] weights, double distance) {

    /** Below this the points' convex hull is taken to contain 0. */
    private static final double ZERO = 1e-12;

    /** Copies the array. */
    public Separability {
        weights = weights.clone();
    }

    /** Decides it by a linear program. */
    public static Separability of(Dataset data) {
        return of(ScaledRows.of(data));
    }

    /** The same for scaled rows. */
    static Separability of(ScaledRows rows) {
        double[] lengths = new double[rows.size()];
        for (int n = 0; n < lengths.length; n++) {
            lengths[n] = L2Margin.norm(rows.row(n));
            if (lengths[n] == 0) {
                return onlyPoint(n, lengths.length);
            }
        }
        double[] weights = hullPoint(rows, lengths);
        double distance = 0;
        for (double component : combination(rows, lengths, weights)) {
            distance = Math.max(distance, Math.abs(component));
        }
        for (int n = 0; n < weights.length; n++) {
            weights[n] /= lengths[n];
        }
        return new Separability(normalised(weights), distance);
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    /** Whether some direction has a positive margin on every point. */
    public boolean isSeparable() {
        return distance > ZERO;
    }

    /** The points in conflict, counted from 0; none if the data is separable. */
    public int[] conflict() {
        return IntStream.range(0, weights.length)
                .filter(n -> !isSeparable() && weights[n] > 0)
                .toArray();
    }

    /** A sentence for the user that names the conflicting points and their weights. */
    public String explanation() {
        if (isSeparable()) {
            return "Some direction separates the data.";
        }
        int[] points = conflict();
        if (points.length == 1) {
            return "The data cannot be separated: point " + (points[0] + 1)
                    + " is 0 in every coordinate, so its margin is always 0.";
        }
        List<String> terms = new ArrayList<>();
        for (int n : points) {
            terms.add(String.format(Locale.ROOT, "%.4g × y%d x%d", weights[n], n + 1, n + 1));
        }
        String names = Arrays.stream(points, 0, points.length - 1)
                        .mapToObj(n -> Integer.toString(n + 1))
                        .collect(Collectors.joining(", "))
                + " and " + (points[points.length - 1] + 1);
        return "The data cannot be separated by a direction through the origin: points " + names + " conflict, "
                + String.join(" + ", terms) + " = 0.";
    }

    NotSeparableException exception() {
        return new NotSeparableException(explanation(), weights);
    }

    private static Separability onlyPoint(int n, int size) {
        double[] weights = new double[size];
        weights[n] = 1;
        return new Separability(weights, 0);
    }

    /** min Σ|v_i| over v = Σ λ_n x̂_n, the points scaled to length 1: variables λ, v₊, v₋. */
    private static double[] hullPoint(ScaledRows rows, double[] lengths) {
        int size = rows.size();
        int d = rows.dimension();
        double[][] equations = new double[d + 1][size + 2 * d];
        double[] cost = new double[size + 2 * d];
        double[] right = new double[d + 1];
        right[d] = 1;
        for (int n = 0; n < size; n++) {
            equations[d][n] = 1;
            for (int i = 0; i < d; i++) {
                equations[i][n] = rows.row(n)[i] / lengths[n];
            }
        }
        for (int i = 0; i < d; i++) {
            equations[i][size + i] = -1;
            equations[i][size + d + i] = 1;
            cost[size + i] = 1;
            cost[size + d + i] = 1;
        }
        double[] solution = Optimizer.linearEqualities(cost, equations, right).solution();
        double[] weights = Arrays.copyOf(solution, size);
        for (int n = 0; n < size; n++) {
            weights[n] = weights[n] > 1e-13 ? weights[n] : 0;
        }
        return normalised(weights);
    }

    private static double[] combination(ScaledRows rows, double[] lengths, double[] weights) {
        double[] scaled = new double[weights.length];
        for (int n = 0; n < weights.length; n++) {
            scaled[n] = weights[n] / lengths[n];
        }
        return rows.combination(scaled);
    }

    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}
