package org.loxodrome.flow;

/**
 * The loss ℓ of a margin m; training minimises its mean L over the data points.
 *
 * <p>The flow only needs to know how strongly a point of margin m pulls, −ℓ'(m). It is told by λ = log(ℓ'(m)/ℓ'(0)), so that
 * all λ are 0 at the start of training, and m = −λ for the exponential loss. For the logistic one −ℓ' = σ(−m) = e^λ/2 and
 *
 * <pre>  m = −λ + log(2 − e^λ),   ℓ = −log(1 − e^λ/2),</pre>
 *
 * which is the exponential loss but for terms that vanish with the loss.
 */
public enum Loss {
    /** ℓ(m) = e^−m. */
    EXPONENTIAL {
        @Override
        public double logLoss(double margin) {
            return -margin;
        }

        @Override
        public double logPull(double margin) {
            return -margin;
        }

        @Override
        double startRatio() {
            return 1;
        }

        @Override
        double excessMargin(double lambda) {
            return 0;
        }

        @Override
        double excessStiffness(double lambda) {
            return 0;
        }

        @Override
        double decay(double progress, double[] shapes, int[] points, int count, double guess) {
            return progress;
        }
    },

    /** ℓ(m) = log(1 + e^−m). */
    LOGISTIC {
        @Override
        public double logLoss(double margin) {
            return margin > HUGE ? -margin : Math.log(margin > 0 ? Math.log1p(Math.exp(-margin)) : softplus(-margin));
        }

        @Override
        public double logPull(double margin) {
            return -softplus(margin);
        }

        @Override
        double startRatio() {
            return 2 * Math.log(2);
        }

        @Override
        double excessMargin(double lambda) {
            return Math.log1p(-Math.expm1(lambda));
        }

        @Override
        double excessStiffness(double lambda) {
            double growth = Math.exp(lambda);
            return growth / (2 - growth);
        }

        @Override
        double decay(double progress, double[] shapes, int[] points, int count, double guess) {
            return LogisticDecay.solve(progress, shapes, points, count, guess);
        }
    };

    private static final double HUGE = 40;

    /** log ℓ(m), in range for any margin. */
    public abstract double logLoss(double margin);

    /** log(−ℓ'(m)), how strongly a point of margin m pulls, in range for any margin. */
    public abstract double logPull(double margin);

    /** γ̃ = −log ℓ(0) at the start of training, where all margins are 0. */
    public double startAccuracy() {
        return -logLoss(0);
    }

    /** −ℓ(0)/ℓ'(0). */
    abstract double startRatio();

    /** m + λ. */
    abstract double excessMargin(double lambda);

    /** −dm/dλ − 1. */
    abstract double excessStiffness(double lambda);

    /**
     * v = −log of the mean pull over its start, so that λ_n = s_n − v gives the loss that is asked for.
     *
     * @param progress γ̃ less its value at the start
     * @param shapes s_n, logarithms of the pulls over their mean
     * @param points indices of the data points that take part
     * @param count how many take part
     * @param guess a guess of v
     */
    abstract double decay(double progress, double[] shapes, int[] points, int count, double guess);

    /** log(1 + e^x). */
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
