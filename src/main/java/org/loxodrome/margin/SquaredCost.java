package org.loxodrome.margin;

/** φ(w) = w²/2: the l2 margin. */
record SquaredCost() implements Cost {

    @Override
    public double predictor(double z) {
        return z;
    }

    @Override
    public double slope(double z) {
        return 1;
    }

    @Override
    public double dual(double w) {
        return w;
    }
}
