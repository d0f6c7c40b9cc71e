package org.loxodrome.flow;

/**
 * The independent variable of the flow: x with γ̃ = c sinh x, linear in the accuracy while γ̃ ≪ c and logarithmic after.
 *
 * <p>c is the accuracy at which the predictor first changes by itself: 1, where the softmax turns, or, if that comes
 * earlier, κ h'(0) ‖Xᵀp‖ with p = 1/N, where the link stops being linear.
 *
 * @param scale c
 */
record AccuracyClock(double scale) {

    /** γ̃(x). */
    double accuracy(double x) {
        return scale * Math.sinh(x);
    }

    /** dγ̃/dx. */
    double rate(double x) {
        return scale * Math.cosh(x);
    }

    /** x(γ̃). */
    double position(double accuracy) {
        double v = accuracy / scale;
        return v < 1e8 ? Math.log1p(v + v * v / (1 + Math.sqrt(1 + v * v))) : Math.log(v) + Math.log(2);
    }
}
