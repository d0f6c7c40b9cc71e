package org.loxodrome.flow;

/**
 * Solves mean_n ℓ(λ_n) = ℓ(0) e^−g with λ_n = s_n − v for v, where ℓ(λ) = −log(1 − e^λ/2) is the logistic loss of a point by
 * its pull. The left side is log-convex and falls in v (ℓ is a sum of exponentials of λ), so Newton's method on its logarithm
 * converges from the left without overshooting.
 */
final class LogisticDecay {

    private static final int MAX_ITERATIONS = 100;
    private static final double QUADRATIC = 1e-9;
    private static final double LOG2 = Math.log(2);
    private static final double NEAR_START = 0.5;
    private static final double TINY = 1e-9;

    private LogisticDecay() {}

    static double solve(double progress, double[] shapes, int[] points, int count, double guess) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < count; p++) {
            largest = Math.max(largest, shapes[points[p]]);
        }
        double bound = largest - LOG2; // where the largest λ is log 2 and its loss infinite
        double v = guess > bound ? guess : bound + progress + LOG2;
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            double next = v - step(v, progress, shapes, points, count);
            double bounded = next > bound ? next : (v + bound) / 2;
            boolean converged = Math.abs(bounded - v) <= QUADRATIC * Math.abs(bounded);
            v = bounded;
            if (converged) {
                return v;
            }
        }
        return Double.NaN;
    }

    /** F/F' of F(v) = log(mean ℓ/ℓ(0)) + g. */
    private static double step(double v, double progress, double[] shapes, int[] points, int count) {
        double change = 0; // Σ of ℓ/ℓ(0) − 1
        double losses = 0; // Σ ℓ e^v 2
        double slopes = 0; // its derivative by λ
        double furthest = 0;
        for (int p = 0; p < count; p++) {
            double shape = shapes[points[p]];
            double lambda = shape - v;
            double pull = Math.exp(lambda) / 2;
            double share = Math.exp(shape);
            change -= Math.log1p(-Math.expm1(lambda)) / LOG2;
            losses += share * (pull < TINY ? 1 + pull / 2 : -Math.log1p(-pull) / pull);
            slopes += share / (1 - pull);
            furthest = Math.max(furthest, Math.abs(lambda));
        }
        double value = furthest < NEAR_START && count == shapes.length
                ? progress + Math.log1p(change / count)
                : progress - v + Math.log(losses / shapes.length) - Math.log(2 * LOG2);
        return -value * losses / slopes;
    }
}
