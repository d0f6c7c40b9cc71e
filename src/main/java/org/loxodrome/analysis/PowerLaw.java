package org.loxodrome.analysis;

import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * A power law log γ̃ = intercept + slope log α^D between onsets of the rich regime, natural logarithms (Moroshko et al. 2020,
 * Figure 5(b)).
 *
 * @param slope the exponent
 * @param intercept log γ̃ at α = 1
 */
public record PowerLaw(double slope, double intercept) {

    /**
     * The law of least squares in the logarithms.
     *
     * @throws IllegalArgumentException if the onsets have fewer than two different κ
     */
    public static PowerLaw of(List<RichOnset> onsets) {
        SimpleRegression regression = new SimpleRegression();
        onsets.forEach(onset -> regression.addData(Math.log(onset.kappa()), Math.log(onset.accuracy())));
        if (Double.isNaN(regression.getSlope())) {
            throw new IllegalArgumentException("A power law needs onsets at two different α at least.");
        }
        return new PowerLaw(regression.getSlope(), regression.getIntercept());
    }

    /** The accuracy γ̃ that the law gives for κ = α^D. */
    public double accuracy(double kappa) {
        return Math.exp(intercept + slope * Math.log(kappa));
    }
}
