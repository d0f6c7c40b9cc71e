package org.loxodrome.analysis;

import java.util.Arrays;

/**
 * The unit ball of the norm, or for p &lt; 1 the quasi-norm, (Σ|w_i|^p)^{1/p}.
 *
 * @param exponent p &gt; 0
 */
record PowerShape(double exponent) implements BallShape {

    @Override
    public double radius(double[] direction) {
        double sum = Arrays.stream(direction).map(s -> Math.pow(s, exponent)).sum();
        return Math.pow(sum, -1 / exponent);
    }

    /** w_i^{p−1}, which for p &lt; 1 becomes infinite where w_i = 0 and then outweighs all others. */
    @Override
    public double[] gradient(double[] point) {
        double smallest = Arrays.stream(point).min().orElseThrow();
        return Arrays.stream(point)
                .map(w -> exponent < 1 ? steep(smallest, w) : Math.pow(w, exponent - 1))
                .toArray();
    }

    private double steep(double smallest, double w) {
        return w == smallest ? 1 : Math.pow(smallest / w, 1 - exponent);
    }
}
