package org.loxodrome.flow;

/**
 * Estimates the error of a step, in radians of the predictor's direction, from the s-th divided difference of its
 * derivative: the error inside the step, of order s + 1 in h. The end of the step, of order 2s − 1, is far better, unless a
 * support vector joins or leaves on the way: then the derivative has a kink and the end is no better than the inside.
 */
final class StepError {

    /** A weight that falls or rises by e^8 in one step, from or to more than e^−16, makes a kink. */
    private static final double KINK = 8;

    private static final double SMALL_WEIGHT = -16;

    private final int stages;
    private final double[] weights;
    private final double[] combination;

    StepError(RadauTableau tableau, int size) {
        this.stages = tableau.stages();
        this.weights = tableau.errorWeights();
        this.combination = new double[size];
    }

    /** The error inside a solved step of size h that started with the given dr/dx. */
    double interior(StageSystem system, double[] startDerivative, double h) {
        for (int n = 0; n < combination.length; n++) {
            double sum = weights[0] * h * startDerivative[n];
            for (int j = 0; j < stages; j++) {
                sum += weights[j + 1] * system.increment(j)[n];
            }
            combination[n] = sum;
        }
        return system.point(stages - 1).turn(combination);
    }

    /** Whether a data point's softmax weight collapses or springs up inside the step. */
    boolean hasKink(StageSystem system) {
        for (int n = 0; n < combination.length; n++) {
            double smallest = Double.POSITIVE_INFINITY;
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < stages; i++) {
                double logWeight = system.stage(i).logWeight(n);
                smallest = Math.min(smallest, logWeight);
                largest = Math.max(largest, logWeight);
            }
            if (largest > SMALL_WEIGHT && largest - smallest > KINK) {
                return true;
            }
        }
        return false;
    }
}
