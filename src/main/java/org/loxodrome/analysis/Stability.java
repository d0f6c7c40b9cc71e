package org.loxodrome.analysis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.margin.QPath;
import org.loxodrome.problem.Dataset;

/**
 * Whether the support vectors are stable: Condition 5 of Moroshko et al. (2020), under which training from a large α follows
 * the path of Q_μ max-margin predictors (Theorem 6).
 *
 * <p>The condition asks, for the limit α → ∞ at a fixed μ, that every point n which is not a support vector of the limit keeps
 * m_n ≥ ρ₀ γ with some ρ₀ &gt; 1, at all accuracies from some o(α^D) on. In the limit these are all μ' from ∞ down to μ.
 * So it holds at μ exactly if no point has ever been on the margin by then and left it: a point that joins the support
 * vectors is a support vector of the limit and does no harm, one that drops out does.
 *
 * <p>On the path, w = μ h_D(μ Xᵀν); along the flow, w = κ h_D(Xᵀr) and r never decreases. The two agree as long as no
 * r_n = μν_n of the path would have to decrease as μ falls. Where one would, its point rests and leaves the margin, and the
 * condition fails. Should the point ever come back to the margin, at a smaller μ, the flow is on the path again, and what the
 * condition asks is true once more; only the first failure is told.
 *
 * @param mu0 μ₀: the condition holds for μ &gt; μ₀ and fails right below; 0 if it holds for every μ, ∞ if for none
 * @param left the points, counted from 0, that leave the margin at μ₀; empty if there is no μ₀ &gt; 0
 * @param rho0 ρ₀, the smallest m_n/γ, for μ ≥ μ₀, of any point that has not been on the margin; empty if all have been
 */
public record Stability(double mu0, List<Integer> left, OptionalDouble rho0) {

    /** What the condition comes to. */
    public enum Verdict {
        /** It holds for every μ. */
        HOLDS,
        /** It holds for μ &gt; μ₀ and fails below. */
        HOLDS_ABOVE,
        /** It fails for every μ: a point touches the margin of the l2 max-margin predictor and then leaves. */
        FAILS
    }

    /** Copies the list. */
    public Stability {
        left = List.copyOf(left);
    }

    /**
     * The condition in the limit α = ∞, for every μ &gt; 0. μ₀ is known to rounding.
     *
     * @param path the Q_μ path of the data
     * @param cancelled asked now and then; once it says true the computation ends with a
     *     {@link java.util.concurrent.CancellationException}
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if the flow at α = ∞ cannot be followed to where
     *     it leaves the path
     */
    public static Stability inTheLimit(Dataset dataset, QPath path, BooleanSupplier cancelled) {
        return new LimitStability(dataset, path, cancelled).stability();
    }

    /**
     * The condition as far as one trajectory shows it, from γ̃ = √κ to its end. Being asymptotic in α it then needs a measure: a
     * point is on the margin while m_n ≤ γ̃ + κ^{1/8} and has left once also m_n &gt; 1.01 γ̃. As α grows, √κ/κ → 0 and
     * κ^{1/8}/√κ → 0, while κ^{1/8} → ∞, so that μ₀ and ρ₀ tend to those of α = ∞. They are as fine as the points of the trajectory are close.
     */
    public static Stability of(Trajectory trajectory) {
        return new TrajectoryStability(trajectory).stability();
    }

    /** The condition in one word. */
    public Verdict verdict() {
        if (mu0 == 0) {
            return Verdict.HOLDS;
        }
        return Double.isInfinite(mu0) ? Verdict.FAILS : Verdict.HOLDS_ABOVE;
    }
}
