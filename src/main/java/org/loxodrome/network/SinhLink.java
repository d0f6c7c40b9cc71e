package org.loxodrome.network;

/** Depth 2: h(z) = 2 sinh z, h^{−1}(v) = asinh(v/2), q(v) = 2 − √(4+v²) + v asinh(v/2). */
record SinhLink() implements Link {

    private static final double CANCELLING = 0.5;
    private static final int TERMS = 7;

    /** 1/(2k (2k+1)). */
    private static final double[] INVERSES = {0, 1 / 6.0, 1 / 20.0, 1 / 42.0, 1 / 72.0, 1 / 110.0, 1 / 156.0, 1 / 210.0
    };

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
            double size = Math.abs(z[i]);
            if (size < CANCELLING) {
                double half = z[i] * series(z[i] * z[i]);
                value[i] = 2 * half;
                slope[i] = 2 * Math.sqrt(1 + half * half);
            } else {
                double growth = Math.exp(size);
                value[i] = Math.copySign(growth - 1 / growth, z[i]);
                slope[i] = growth + 1 / growth;
            }
        }
    }

    /** sinh z/z as a power series in z², to rounding for |z| &lt; 1/2. */
    private static double series(double square) {
        double sum = 1;
        for (int k = TERMS; k > 0; k--) {
            sum = 1 + square * INVERSES[k] * sum;
        }
        return sum;
    }

    @Override
    public double logWeight(double z, double below) {
        return z / 2;
    }

    @Override
    public double complement(double logWeight) {
        return 1 - 2 * logWeight;
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
