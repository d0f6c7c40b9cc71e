package org.loxodrome.network;

/** Depth D &gt; 2: h(z) = (1−z)^{−a} − (1+z)^{−a} with a = D/(D−2), for |z| &lt; 1. */
record PowerLink(int depth) implements Link {

    private static final int NEWTON_STEPS = 60;

    /** After a relative change this small the next one is below rounding. */
    private static final double QUADRATIC = 1e-9;

    private static final double CANCELLING = 0.1;

    @Override
    public double value(double z) {
        return Math.abs(z) >= 1 ? Math.copySign(Double.POSITIVE_INFINITY, z) : value(z, 1 - z, 1 + z);
    }

    @Override
    public double derivative(double z) {
        return Math.abs(z) >= 1 ? Double.POSITIVE_INFINITY : slope(1 - z, 1 + z);
    }

    @Override
    public void evaluate(double[] z, double[] below, double[] above, double[] value, double[] slope) {
        for (int i = 0; i < z.length; i++) {
            value[i] = value(z[i], below[i], above[i]);
            slope[i] = slope(below[i], above[i]);
        }
    }

    private double value(double z, double below, double above) {
        double lower = Math.pow(above, -power());
        return Math.abs(z) < CANCELLING
                ? lower * Math.expm1(power() * (Math.log1p(z) - Math.log1p(-z)))
                : Math.pow(below, -power()) - lower;
    }

    private double slope(double below, double above) {
        return power() * (Math.pow(below, -power() - 1) + Math.pow(above, -power() - 1));
    }

    @Override
    public double logWeight(double z, double below) {
        return -Math.log(below) / (depth - 2);
    }

    @Override
    public double complement(double logWeight) {
        return Math.exp(-(depth - 2) * logWeight);
    }

    @Override
    public double logDualRate(double alpha) {
        return Math.log(depth * (depth - 2.0)) + (depth - 2) * Math.log(alpha);
    }

    @Override
    public boolean isBounded() {
        return true;
    }

    @Override
    public double inverse(double v) {
        return Math.copySign(-Math.expm1(-complementLog(Math.abs(v))), v);
    }

    /** q(v) = v z − H(z), with b = a − 1 = 2/(D−2) and H(z) = ∫₀^z h = ((1−z)^{−b} + (1+z)^{−b} − 2)/b. */
    @Override
    public double potential(double v) {
        double y = complementLog(Math.abs(v));
        double z = -Math.expm1(-y);
        double b = power() - 1;
        // (1∓z)^{−b} = e^{b(mean ± half)}, which turns the numerator into a sum of positive terms
        double half = (Math.log1p(z) + y) / 2;
        double mean = z < 0.5 ? -Math.log1p(-z * z) / 2 : (y - Math.log1p(z)) / 2;
        double sinh = Math.sinh(b * half / 2);
        double integral = 2 / b * (Math.expm1(b * mean) * Math.cosh(b * half) + 2 * sinh * sinh);
        return Math.abs(v) * z - integral;
    }

    /**
     * y = −log(1−z) ≥ 0 with h(z) = v ≥ 0, in which no digit of 1−z is lost and log h is linear for large v; by Newton's
     * method on log h from asinh(v/2)/a, which is right for small and for large v.
     */
    private double complementLog(double v) {
        double a = power();
        double y = SinhLink.arsinh(v / 2) / a;
        double change = y;
        for (int step = 0; step < NEWTON_STEPS && Math.abs(change) > QUADRATIC * y; step++) {
            double above = Math.log1p(-Math.expm1(-y)); // log(1+z)
            double upper = Math.exp(a * y);
            double value = -upper * Math.expm1(-a * (y + above));
            double slope = a * (upper + Math.exp(-(a + 1) * above - y)); // dh/dy
            change = Math.log1p((v - value) / value) * value / slope;
            y += change;
        }
        return y;
    }

    private double power() {
        return depth / (depth - 2.0);
    }
}
