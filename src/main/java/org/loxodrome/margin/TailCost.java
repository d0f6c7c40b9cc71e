package org.loxodrome.margin;

/**
 * What of q_D decides among predictors of equal l1 norm as μ → 0, for w &gt; 0: q_D(v) − v·const tends to v log v − v for
 * D = 2, and to a positive multiple of −v^{2/D} for D &gt; 2.
 */
record TailCost(int depth) implements Cost {

    @Override
    public double predictor(double z) {
        if (depth == 2) {
            return Math.exp(z);
        }
        return z < 0 ? Math.pow(-z, -power()) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double slope(double z) {
        return depth == 2 ? Math.exp(z) : power() * Math.pow(-z, -power() - 1);
    }

    @Override
    public double dual(double w) {
        return depth == 2 ? Math.log(w) : -Math.pow(w, -1 / power());
    }

    private double power() {
        return depth / (depth - 2.0);
    }
}
