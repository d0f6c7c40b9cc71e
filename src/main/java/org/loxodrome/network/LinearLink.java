package org.loxodrome.network;

/**
 * The link of the linearised network: h(z) = h_D'(0) z, with h_2'(0) = 2 and h_D'(0) = 2D/(D−2). Its weights move on straight
 * lines, u± = α (1 ± c z) with c = 1/2 for D = 2 and 1/(D−2) else, and may become negative.
 *
 * @param depth the depth D of the network that is linearised at its start
 */
public record LinearLink(Depth depth) implements Link {

    @Override
    public double value(double z) {
        return derivative(z) * z;
    }

    @Override
    public double derivative(double z) {
        return depth.value() == 2 ? 2 : 2 * depth.value() * weightRate();
    }

    @Override
    public void evaluate(double[] z, double[] below, double[] above, double[] value, double[] slope) {
        for (int i = 0; i < z.length; i++) {
            value[i] = value(z[i]);
            slope[i] = derivative(z[i]);
        }
    }

    /** log(1 + c z), NaN where the weight is negative. */
    @Override
    public double logWeight(double z, double below) {
        return Math.log1p(weightRate() * z);
    }

    @Override
    public double complement(double logWeight) {
        return 1 - Math.expm1(logWeight) / weightRate();
    }

    @Override
    public double logDualRate(double alpha) {
        return Link.of(depth).logDualRate(alpha);
    }

    @Override
    public boolean isBounded() {
        return false;
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public double inverse(double v) {
        return v / derivative(0);
    }

    @Override
    public double potential(double v) {
        return v * inverse(v) / 2;
    }

    private double weightRate() {
        return depth.value() == 2 ? 0.5 : 1 / (depth.value() - 2.0);
    }
}
