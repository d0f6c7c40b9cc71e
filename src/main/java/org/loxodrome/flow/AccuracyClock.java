package org.loxodrome.flow;

/**
 * The independent variable of the flow: x with γ̃ = γ̃(0) + g and the progress g = c sinh x, linear in the accuracy while
 * g ≪ c and logarithmic after. γ̃(0) is 0 for the exponential loss.
 *
 * <p>c is the progress at which the predictor first changes by itself: 1, where the softmax turns, or, if that comes
 * earlier, κ h'(0) ‖Xᵀp‖ with p = 1/N, where the link stops being linear.
 *
 * @param scale c
 */
record AccuracyClock(double scale) {

    private static final double HUGE = 1e8;

    /** g(x). */
    double progress(double x) {
        return scale * Math.sinh(x);
    }

    /** dγ̃/dx where the progress is g. */
    double rate(double progress) {
        double v = progress / scale;
        return scale * (v < HUGE ? Math.sqrt(1 + v * v) : v);
    }

    /** x(g). */
    double position(double progress) {
        double v = progress / scale;
        return v < HUGE ? Math.log1p(v + v * v / (1 + Math.sqrt(1 + v * v))) : Math.log(v) + Math.log(2);
    }
}
