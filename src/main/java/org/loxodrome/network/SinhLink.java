package org.loxodrome.network;

/** Depth 2: h(z) = 2 sinh z, h^{−1}(v) = asinh(v/2), q(v) = 2 − √(4+v²) + v asinh(v/2). */
record SinhLink() implements Link {

    @Override
    public double value(double z) {
        return 2 * Math.sinh(z);
    }

    @Override
    public double derivative(double z) {
        return 2 * Math.cosh(z);
    }

    @Override
    public double inverse(double v) {
        double a = Math.abs(v) / 2;
        double z = a < 1e150 ? Math.log1p(a + a * a / (1 + Math.sqrt(1 + a * a))) : Math.log(a) + Math.log(2);
        return Math.copySign(z, v);
    }

    @Override
    public double potential(double v) {
        double a = Math.abs(v) / 2;
        if (a < 0.05) { // the closed form cancels: Taylor series of 2(1 − √(1+a²) + a asinh a)
            double s = a * a;
            return s * (1 + s * (-1.0 / 12 + s * (1.0 / 40 + s * (-5.0 / 448 + s * (7.0 / 1152 - s * 21.0 / 5632)))));
        }
        return 2 * (a * inverse(2 * a) + 1 - Math.hypot(1, a));
    }
}
