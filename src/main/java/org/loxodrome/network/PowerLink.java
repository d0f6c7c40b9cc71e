package org.loxodrome.network;

/** Depth D &gt; 2: h(z) = (1−z)^{−a} − (1+z)^{−a} with a = D/(D−2), for |z| &lt; 1. */
record PowerLink(int depth) implements Link {

    private static final int NEWTON_STEPS = 60;
    private static final double CANCELLING = 0.1;

    @Override
    public double value(double z) {
        if (Math.abs(z) >= 1) {
            return Math.copySign(Double.POSITIVE_INFINITY, z);
        }
        double a = power();
        double lower = -a * Math.log1p(z); // log of (1+z)^{−a}
        double difference = -a * (Math.log1p(-z) - Math.log1p(z));
        return Math.exp(lower) * Math.expm1(difference);
    }

    @Override
    public double derivative(double z) {
        if (Math.abs(z) >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        double a = power();
        return a * (Math.exp(-(a + 1) * Math.log1p(-z)) + Math.exp(-(a + 1) * Math.log1p(z)));
    }

    @Override
    public void evaluate(double[] z, double[] below, double[] above, double[] value, double[] slope) {
        double a = power();
        for (int i = 0; i < z.length; i++) {
            double lower = Math.pow(above[i], -a);
            double upper = Math.pow(below[i], -a);
            boolean small = Math.abs(z[i]) < CANCELLING;
            value[i] = small ? lower * Math.expm1(a * (Math.log1p(z[i]) - Math.log1p(-z[i]))) : upper - lower;
            slope[i] = a * (upper / below[i] + lower / above[i]);
        }
    }

    @Override
    public double logWeight(double z, double below) {
        return -Math.log(below) / (depth - 2);
    }

    @Override
    public double logDualRate(double alpha) {
        return Math.log(depth * (depth - 2.0)) + (depth - 2) * Math.log(alpha);
    }

    @Override
    public boolean isBounded() {
        return true;
    }

    /** Solved for y = log u₊/α·(D−2) = −log(1−|z|), in which log h is nearly linear, so that no digit of 1−|z| is lost. */
    @Override
    public double inverse(double v) {
        return Math.copySign(-Math.expm1(-complementLog(Math.abs(v))), v);
    }

    @Override
    public double potential(double v) {
        double magnitude = Math.abs(v);
        double y = complementLog(magnitude);
        if (y < 0.005) {
            return seriesPotential(-Math.expm1(-y));
        }
        // q(v) = v z − H(z) with H = ∫₀^z h = ((1−z)^{1−a} + (1+z)^{1−a} − 2)/(a−1), 1 − a = −2/(D−2)
        double b = power() - 1;
        double z = -Math.expm1(-y);
        double integral = (Math.expm1(b * y) + Math.expm1(-b * Math.log1p(z))) / b;
        return magnitude * z - integral;
    }

    /** y = −log(1−z) ≥ 0 with h(z) = v, by Newton's method on log h, which is concave in log y: no overshoot from below. */
    private double complementLog(double v) {
        if (v == 0) {
            return 0;
        }
        double a = power();
        double y = Math.min(v / (2 * a), Math.log1p(v) / a); // a lower bound for small and for large v alike
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double upper = Math.exp(a * y);
            double oneMinus = Math.exp(-y);
            double oneplus = 2 - oneMinus;
            double lower = Math.pow(oneplus, -a);
            double value = y < 0.5 ? value(-Math.expm1(-y)) : upper - lower;
            double slope = a * (upper + lower / oneplus * oneMinus);
            double change = (v - value) / slope;
            if (value > 0 && v > 2 * value) {
                change = Math.log(v / value) * value / slope; // far away: Newton on log h
            }
            y += change;
            if (Math.abs(change) <= 1e-16 * y) {
                return y;
            }
        }
        return y;
    }

    /** Leading terms of q for small z: h = 2a z (1 + c z² + …), q(v) = v²/(4a) (1 − c z²/2 …), error O(z⁴). */
    private double seriesPotential(double z) {
        double a = power();
        double s = z * z;
        double c3 = (a + 1) * (a + 2) / 6;
        double c5 = c3 * (a + 3) * (a + 4) / 20;
        double c7 = c5 * (a + 5) * (a + 6) / 42;
        // v z − H(z), term by term: h = 2a(z + c3 z³ + c5 z⁵ + …), H = 2a(z²/2 + c3 z⁴/4 + …)
        return 2 * a * s * (0.5 + s * (c3 * 3 / 4 + s * (c5 * 5 / 6 + s * c7 * 7 / 8)));
    }

    private double power() {
        return depth / (depth - 2.0);
    }
}
