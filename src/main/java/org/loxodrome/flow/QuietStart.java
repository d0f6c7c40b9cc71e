package org.loxodrome.flow;

import java.util.Arrays;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.loxodrome.network.Link;

/**
 * The beginning of training from a very small scale, κ ≪ 10⁻¹¹, in closed form. While γ̃ &lt; 10⁻¹⁰ all softmax weights are
 * 1/N to ten digits, so z = S v with v = Xᵀ1/N moves on a straight line; only S is to be found from the growth of
 * γ̃, κ Σ_i v_i h(S v_i) for the exponential loss.
 *
 * <p>S v approaches ±1 in its largest coordinate ‖v‖∞ for D &gt; 2, so the line is followed in τ: S ‖v‖∞ = 1 − e^−τ, else
 * S ‖v‖∞ = τ.
 */
final class QuietStart {

    /** The growth of γ̃ up to which the weights are taken as equal. */
    static final double END = 1e-10;

    private static final double NEEDED = 1e-11;
    private static final double LARGEST_TAU = 800;

    private final Link link;
    private final double kappa; // over the loss's −ℓ(0)/ℓ'(0)
    private final double[] ratios; // v/‖v‖∞
    private final double largest; // ‖v‖∞
    private final DualPoint point;

    QuietStart(double[][] x, Link link, Loss loss, double kappa) {
        this.link = link;
        this.kappa = kappa / loss.startRatio();
        this.point = new DualPoint(x, link);
        double[] v = new double[x[0].length];
        for (double[] row : x) {
            for (int i = 0; i < v.length; i++) {
                v[i] += row[i] / x.length;
            }
        }
        this.largest = Arrays.stream(v).map(Math::abs).max().orElse(0);
        this.ratios = Arrays.stream(v).map(value -> value / largest).toArray();
    }

    /** Whether the predictor changes its direction before the weights do. */
    boolean isNeeded() {
        return kappa * point.slope[0] * largest < NEEDED;
    }

    /** S, the sum of r, at the point moved to last. */
    double sum() {
        return Arrays.stream(point.dual).sum();
    }

    /** The point moved to last. */
    DualPoint point() {
        return point;
    }

    /** τ where γ̃ has grown by at most {@link #END}. */
    double tau(double progress) {
        double target = Math.log(progress) - Math.log(kappa);
        return new BrentSolver(1e-15, 1e-300, 1e-15)
                .solve(1000, tau -> tau == 0 ? -LARGEST_TAU : Math.log(growth(tau)) - target, 0, LARGEST_TAU);
    }

    /** Moves to τ and returns by how much γ̃ has grown there. */
    double moveTo(double tau) {
        return kappa * growth(tau);
    }

    /** Σ_i v_i h(S v_i), the mean of M. */
    private double growth(double tau) {
        boolean bounded = link.isBounded();
        double scaled = bounded ? -Math.expm1(-tau) : tau;
        double gap = bounded ? Math.exp(-tau) : 1;
        Arrays.fill(point.dual, scaled / largest / point.dual.length);
        for (int i = 0; i < ratios.length; i++) {
            point.z[i] = scaled * ratios[i];
            point.below[i] = 1 - ratios[i] + gap * ratios[i];
            point.above[i] = 1 + ratios[i] - gap * ratios[i];
        }
        point.evaluate();
        double sum = 0;
        for (int i = 0; i < ratios.length; i++) {
            sum += ratios[i] * point.value[i];
        }
        return sum * largest;
    }
}
