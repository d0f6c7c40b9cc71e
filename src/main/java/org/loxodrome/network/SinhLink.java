package org.loxodrome.network;

/** Depth 2: h(z) = 2 sinh z, h^{−1}(v) = asinh(v/2), q(v) = 2 − √(4+v²) + v asinh(v/2). */
record SinhLink() implements Link {

    private static final double HUGE = 1e300;

    @Override
    public double value(double z) {
        return 2 * Math.sinh(z);
    }

    @Override
    public double derivative(double z) {
        return 2 * Math.cosh(z);
    }

    @Override
    public void evaluate(double[] z, double[] below, double[] above, double[] value, double[] slope) {
        for (int i = 0; i < z.length; i++) {
            double growth = Math.expm1(Math.abs(z[i])); // e^|z| − 1
            double decay = growth < HUGE ? growth / (1 + growth) : 1; // 1 − e^−|z|
            value[i] = Math.copySign(growth + decay, z[i]);
            slope[i] = 2 + growth - decay;
        }
    }

    @Override
    public double logWeight(double z, double below) {
        return z / 2;
    }

    @Override
    public double logDualRate(double alpha) {
        return Math.log(4);
    }

    @Override
    public boolean isBounded() {
        return false;
    }

    @Override
    public double inverse(double v) {
        return Math.copySign(arsinh(Math.abs(v) / 2), v);
    }

    @Override
    public double potential(double v) {
        double a = Math.abs(v) / 2;
        return 2 * (a * arsinh(a) - a * (a / (1 + Math.hypot(1, a))));
    }

    /** The inverse of sinh for a ≥ 0, to full relative accuracy. */
    static double arsinh(double a) {
        return a < 1e150 ? Math.log1p(a + a * a / (1 + Math.sqrt(1 + a * a))) : Math.log(a) + Math.log(2);
    }
}
