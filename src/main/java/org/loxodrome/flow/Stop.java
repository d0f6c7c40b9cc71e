package org.loxodrome.flow;

/** Where on a trajectory an exact point is wanted. */
public sealed interface Stop {

    /** The accuracy γ̃ of the stop for a network with κ = α^D; infinite if α is infinite and the stop is a μ. */
    double accuracy(double kappa);

    /**
     * Stops when the training accuracy γ̃ = −log L has the given value.
     *
     * @param accuracy γ̃ &gt; 0
     */
    record AtAccuracy(double accuracy) implements Stop {

        /** Checks the range. */
        public AtAccuracy {
            requirePositive("The accuracy", accuracy);
        }

        @Override
        public double accuracy(double kappa) {
            return accuracy;
        }
    }

    /**
     * Stops when μ = κ/γ̃ has the given value: at the loss ε = exp(−α^D/μ).
     *
     * @param mu μ &gt; 0
     */
    record AtMu(double mu) implements Stop {

        /** Checks the range. */
        public AtMu {
            requirePositive("μ", mu);
        }

        @Override
        public double accuracy(double kappa) {
            return kappa / mu;
        }
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " is " + value + "; it is a positive number.");
        }
    }
}
