package org.loxodrome.margin;

import java.util.stream.IntStream;
import org.loxodrome.geometry.Direction;

/**
 * A max-margin predictor: a minimum of some norm of w subject to X w ≥ 1, as a direction with what is known about it.
 *
 * @param kind which norm
 * @param direction w/‖w‖₂
 * @param norm the value that is minimal: ‖w‖₂, ‖w‖₁, the quasi-norm (Σ|w_i|^{2/D})^{D/2}, or Q_μ(w)
 * @param l2Margin min_n (X w)_n / ‖w‖₂ = 1/‖w‖₂, in the units of the data
 * @param multipliers ν ≥ 0, length N, of the constraints X w ≥ 1: w = Xᵀν for l2 (norm²/2), Xᵀν ∈ ∂‖w‖₁ for l1, Xᵀν the
 *     gradient of Σ|w_i|^{2/D} where w_i ≠ 0 for l_{2/D}, w = μ h_D(μ Xᵀν) for Q_μ; at most d of them are
 *     positive, for l_{2/D} as many as points have margin 1
 * @param kktResidual the largest violation of the optimality conditions, relative; see {@link #isExact}
 */
public record MaxMargin(
        Kind kind, Direction direction, double norm, double l2Margin, double[] multipliers, double kktResidual) {

    /** A KKT residual above this is worth a warning. */
    public static final double EXACT = 1e-10;

    /** Which norm is minimal. */
    public enum Kind {
        /** ‖w‖₂: where training starts at a large α. */
        L2,
        /** ‖w‖₁: where the Q_μ path ends, and training for D = 2. */
        L1,
        /** ‖w‖_{2/D}, smallest of all. */
        L2_OVER_D,
        /** A local minimum of ‖w‖_{2/D} that is larger than the smallest known. */
        L2_OVER_D_LOCAL,
        /** Q_μ^D(w). */
        Q
    }

    /** Copies the array. */
    public MaxMargin {
        multipliers = multipliers.clone();
    }

    @Override
    public double[] multipliers() {
        return multipliers.clone();
    }

    /** The minimum w itself, whose smallest margin is 1 (length d). */
    public double[] predictor() {
        double[] predictor = direction.toArray();
        for (int i = 0; i < predictor.length; i++) {
            predictor[i] /= l2Margin;
        }
        return predictor;
    }

    /** The points with ν_n &gt; 0, counted from 0, ascending. */
    public int[] support() {
        return IntStream.range(0, multipliers.length)
                .filter(n -> multipliers[n] > 0)
                .toArray();
    }

    /** Whether the optimality conditions hold to {@value #EXACT}. */
    public boolean isExact() {
        return kktResidual <= EXACT;
    }
}
