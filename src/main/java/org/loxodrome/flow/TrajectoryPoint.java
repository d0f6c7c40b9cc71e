package org.loxodrome.flow;

import org.loxodrome.geometry.Direction;

/**
 * One instant of training. Every quantity stays in range however small the loss: neither the loss ε nor the time t is
 * kept, only their logarithms.
 *
 * @param direction w/‖w‖; at the start, where w = 0, the direction in which w begins to grow
 * @param accuracy γ̃ = −log L, L the <em>mean</em> loss; infinite for α = ∞
 * @param margin γ = min_n m_n of the predictor w itself; infinite for α = ∞
 * @param mu κ/γ̃ with κ = α^D
 * @param log10Time log₁₀ of the training time t; NaN for α = ∞, −∞ at the start
 * @param weights the softmax weights p_n, sum 1 (length N)
 * @param multipliers ν_n = r_n γ/κ, the multipliers of ŵ = w/γ for the Q_μ problem (length N)
 * @param rescaledMargins M_n = m_n/κ (length N)
 * @param logPositive log(u₊,ᵢ/α) (length d)
 * @param logNegative log(u₋,ᵢ/α) (length d)
 */
public record TrajectoryPoint(
        Direction direction,
        double accuracy,
        double margin,
        double mu,
        double log10Time,
        double[] weights,
        double[] multipliers,
        double[] rescaledMargins,
        double[] logPositive,
        double[] logNegative) {

    private static final double LN10 = Math.log(10);

    /** Copies the arrays. */
    public TrajectoryPoint {
        weights = weights.clone();
        multipliers = multipliers.clone();
        rescaledMargins = rescaledMargins.clone();
        logPositive = logPositive.clone();
        logNegative = logNegative.clone();
    }

    /** log₁₀ of the mean loss ε, −γ̃/log 10. */
    public double log10Loss() {
        return -accuracy / LN10;
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public double[] multipliers() {
        return multipliers.clone();
    }

    @Override
    public double[] rescaledMargins() {
        return rescaledMargins.clone();
    }

    @Override
    public double[] logPositive() {
        return logPositive.clone();
    }

    @Override
    public double[] logNegative() {
        return logNegative.clone();
    }
}
