package org.loxodrome.network;

/**
 * Where training starts: a network of depth D with all its weights equal to α, u(0) = α·1, so that the predictor is 0.
 *
 * @param depth the depth D
 * @param alpha the initialization scale α: positive, or {@link Double#POSITIVE_INFINITY} for the limit α → ∞
 */
public record Initialization(Depth depth, double alpha) {

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException with a sentence for the user, if α is not positive or α^D is not a normal double
     */
    public Initialization {
        if (!(alpha > 0)) {
            throw new IllegalArgumentException("The initialization scale α is " + alpha + "; it is a positive number.");
        }
        double kappa = Math.pow(alpha, depth.value());
        if (Double.isFinite(alpha) && !(kappa >= Double.MIN_NORMAL && kappa <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("α^D = " + alpha + "^" + depth.value()
                    + " is outside the range of double numbers; take α closer to 1 or a smaller depth D.");
        }
    }

    /** κ = α^D, the scale of the predictor; infinite in the limit. */
    public double kappa() {
        return Math.pow(alpha, depth.value());
    }

    /** Whether this is the limit α → ∞. */
    public boolean isLimit() {
        return Double.isInfinite(alpha);
    }
}
