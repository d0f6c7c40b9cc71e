package org.loxodrome.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.loxodrome.flow.TrajectoryPoint;

/**
 * How far a point of a trajectory is from the path of Q_μ max-margin predictors.
 *
 * <p>The flow obeys all optimality conditions of the Q_μ problem with ŵ = w/γ, μ = κ/γ and ν = r/μ, save complementary
 * slackness (Moroshko et al. 2020, Theorem 4). The duality gap of ŵ is therefore exactly Σ ν_n (m̂_n − 1) ≥ 0 with
 * m̂ = m/γ; it is 0 on the path.
 */
public final class Certificate {

    private Certificate() {}

    /** The duality gap at a point; empty while the margin is not positive, when ŵ is not feasible. */
    public static OptionalDouble of(TrajectoryPoint point) {
        double[] margins = point.rescaledMargins();
        double[] multipliers = point.multipliers();
        double smallest = Arrays.stream(margins).min().orElseThrow();
        if (!(smallest > 0)) {
            return OptionalDouble.empty();
        }
        double gap = 0;
        for (int n = 0; n < margins.length; n++) {
            gap += multipliers[n] * (margins[n] - smallest) / smallest;
        }
        return OptionalDouble.of(gap);
    }
}
