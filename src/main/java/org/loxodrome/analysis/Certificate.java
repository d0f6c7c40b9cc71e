package org.loxodrome.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;

/**
 * How far a point of a trajectory is from the path of Q_μ max-margin predictors.
 *
 * <p>The flow obeys all optimality conditions of the Q_μ problem with ŵ = w/γ, μ = κ/γ and ν = r/μ, save complementary
 * slackness (Moroshko et al. 2020, Theorem 4). The duality gap of ŵ is therefore exactly Σ ν_n (m̂_n − 1) ≥ 0 with
 * m̂ = m/γ; it is 0 on the path. Since p = softmax(−m), a point's slack is also m̂_n − 1 = log(max p/p_n)/γ.
 */
public final class Certificate {

    /** Margins that differ by less, relatively, are told apart better by their weights. */
    private static final double CLOSE = 1e-6;

    private Certificate() {}

    /** The duality gap at a point; empty while the margin is not positive, when ŵ is not feasible. */
    public static OptionalDouble of(TrajectoryPoint point) {
        double[] margins = point.rescaledMargins();
        double[] weights = point.weights();
        double[] multipliers = point.multipliers();
        double smallest = Arrays.stream(margins).min().orElseThrow();
        double largestWeight = Arrays.stream(weights).max().orElseThrow();
        if (!(smallest > 0)) {
            return OptionalDouble.empty();
        }
        double gap = 0;
        for (int n = 0; n < margins.length; n++) {
            double slack = (margins[n] - smallest) / smallest;
            // Support vectors' margins agree to more digits than doubles have; their weights say by how much they
            // differ. Where margins are tiny it is the weights that agree.
            if (slack < CLOSE && weights[n] > 0) {
                slack = Math.log(largestWeight / weights[n]) / point.margin();
            }
            gap += multipliers[n] * slack;
        }
        return OptionalDouble.of(gap);
    }

    /**
     * The duality gap relative to Q_μ(ŵ) itself: an upper bound, between 0 and 1, of how much smaller the minimum is than what
     * training has reached.
     *
     * @return empty while the margin is not positive, as {@link #of}
     */
    public static OptionalDouble relative(TrajectoryPoint point, Depth depth) {
        OptionalDouble gap = of(point);
        return gap.isEmpty() ? gap : OptionalDouble.of(gap.getAsDouble() / cost(point, depth));
    }

    /** Q_μ(ŵ) = Σ q_D(ŵ_i/μ), where ŵ_i/μ = w_i/κ = (u₊/α)^D − (u₋/α)^D. */
    private static double cost(TrajectoryPoint point, Depth depth) {
        Link link = Link.of(depth);
        double[] positive = point.logPositive();
        double[] negative = point.logNegative();
        double cost = 0;
        for (int i = 0; i < positive.length; i++) {
            double d = depth.value();
            // the difference of the logarithms keeps its digits where u₊ and u₋ are almost equal
            double rescaled = Math.exp(d * negative[i]) * Math.expm1(d * (positive[i] - negative[i]));
            cost += link.potential(rescaled);
        }
        return cost;
    }
}
