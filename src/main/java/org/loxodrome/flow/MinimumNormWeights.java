package org.loxodrome.flow;

import java.util.Arrays;

/**
 * The weights p ≥ 0, Σp = 1, that make pᵀJp smallest, for a symmetric positive semidefinite J: the minimum-norm subgradient
 * of a minimum of margins. Wolfe's algorithm (Finding the nearest point in a polytope, Math. Programming 11, 1976) with J as
 * the matrix of inner products.
 */
final class MinimumNormWeights {

    private static final double TOLERANCE = 1e-13;

    private final double[][] inner;
    private final int size;
    private final boolean[] corral;
    private final double[] weights;
    private final LinearSystem system;

    private MinimumNormWeights(double[][] inner, int size) {
        this.inner = inner;
        this.size = size;
        this.corral = new boolean[size];
        this.weights = new double[size];
        this.system = new LinearSystem(size + 1);
    }

    /** Solves for the leading size×size block of J. Weights that are not exactly zero belong to affinely independent points. */
    static double[] of(double[][] inner, int size) {
        return new MinimumNormWeights(inner, size).solve();
    }

    private double[] solve() {
        int start = shortest();
        corral[start] = true;
        weights[start] = 1;
        for (int major = 0; major < 10 * size + 10; major++) {
            int entering = mostOpposed();
            if (entering < 0) {
                break;
            }
            corral[entering] = true;
            if (!settle()) {
                corral[entering] = false;
                break;
            }
        }
        return weights;
    }

    private int shortest() {
        int best = 0;
        for (int n = 1; n < size; n++) {
            best = inner[n][n] < inner[best][best] ? n : best;
        }
        return best;
    }

    /** The point outside the corral that is farthest below the supporting plane of the current one; −1 if there is none. */
    private int mostOpposed() {
        double[] products = products();
        double norm = 0;
        double scale = 0;
        for (int n = 0; n < size; n++) {
            norm += weights[n] * products[n];
            scale = Math.max(scale, inner[n][n]);
        }
        int best = -1;
        double lowest = norm - TOLERANCE * scale;
        for (int n = 0; n < size; n++) {
            if (!corral[n] && products[n] < lowest) {
                lowest = products[n];
                best = n;
            }
        }
        return best;
    }

    private double[] products() {
        double[] products = new double[size];
        for (int n = 0; n < size; n++) {
            for (int m = 0; m < size; m++) {
                products[n] += inner[n][m] * weights[m];
            }
        }
        return products;
    }

    /** Moves to the nearest point of the corral's hull, dropping points on the way; false if the corral is degenerate. */
    private boolean settle() {
        while (true) {
            double[] target = affineMinimum();
            if (target.length == 0) {
                return false;
            }
            double step = 1;
            for (int n = 0; n < size; n++) {
                if (corral[n] && target[n] <= 0) {
                    step = Math.min(step, weights[n] / (weights[n] - target[n]));
                }
            }
            for (int n = 0; n < size; n++) {
                weights[n] += step * (target[n] - weights[n]);
                if (corral[n] && target[n] <= 0 && weights[n] <= TOLERANCE) {
                    weights[n] = 0;
                    corral[n] = false;
                }
            }
            if (step == 1) {
                return true;
            }
        }
    }

    /** The minimum of pᵀJp over Σp = 1 on the corral, signs free; empty if it is not unique. */
    private double[] affineMinimum() {
        int[] members = new int[size];
        int count = 0;
        for (int n = 0; n < size; n++) {
            if (corral[n]) {
                members[count++] = n;
            }
        }
        system.resize(count + 1);
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                system.row(a)[b] = inner[members[a]][members[b]];
            }
            system.row(a)[count] = 1;
            system.row(count)[a] = 1;
            system.setRight(a, 0);
        }
        system.row(count)[count] = 0;
        system.setRight(count, 1);
        if (!system.solve()) {
            return new double[0];
        }
        double[] minimum = new double[size];
        Arrays.fill(minimum, 0);
        for (int a = 0; a < count; a++) {
            minimum[members[a]] = system.solution(a);
        }
        return minimum;
    }
}
