package org.loxodrome.network;

/**
 * The depth D of a diagonal linear network f(u, x) = ⟨u₊^D − u₋^D, x⟩.
 *
 * @param value an integer from 2 to 20
 */
public record Depth(int value) {

    /** The smallest depth for which the network is not linear in its parameters. */
    public static final int SMALLEST = 2;

    /** The largest depth that is supported. */
    public static final int LARGEST = 20;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException with a sentence for the user, if D is outside 2..20
     */
    public Depth {
        if (value < SMALLEST || value > LARGEST) {
            throw new IllegalArgumentException(
                    "The depth D is " + value + "; it is a whole number from " + SMALLEST + " to " + LARGEST + ".");
        }
    }

    /** The quasi-norm exponent 2/D towards which the rich regime tends. */
    public double exponent() {
        return 2.0 / value;
    }

    /** log κ = D log α, the logarithm of the scale of the predictor at initialization scale α. */
    public double logKappa(double alpha) {
        return value * Math.log(alpha);
    }
}
