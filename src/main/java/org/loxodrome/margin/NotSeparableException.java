package org.loxodrome.margin;

import org.loxodrome.problem.DatasetException;

/** The data set has no separating direction. The message names points that conflict. */
public final class NotSeparableException extends DatasetException {

    private static final long serialVersionUID = 1L;

    private final double[] weights;

    NotSeparableException(String message, double[] weights) {
        super(message);
        this.weights = weights.clone();
    }

    /** λ ≥ 0 with Σ λ_n = 1 and Σ λ_n y_n x_n = 0 (length N): the proof that no direction separates. */
    public double[] weights() {
        return weights.clone();
    }
}
