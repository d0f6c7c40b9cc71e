package org.loxodrome.flow;

/**
 * Chooses the step size from the error estimate (order s + 1) of the steps before.
 *
 * <p>The solution at the end of a step is of order 2s − 1, far better than the estimate, so the estimate is held below
 * tol' = 0.1 tol^{(s+1)/(2s)} (Hairer &amp; Wanner, Stiff differential equations solved by Radau methods, J. Comput.
 * Appl. Math. 111 (1999), section 2).
 */
final class StepSize {

    private static final double SAFETY = 0.9;
    private static final double MAX_GROWTH = 5;
    private static final double MAX_SHRINK = 0.1;
    private static final double AFTER_FAILURE = 0.25;

    private final double threshold;
    private final double exponent;
    private double size;
    private boolean rejected;

    StepSize(int stages, double tolerance, double first) {
        threshold = 0.1 * Math.pow(tolerance, (stages + 1) / (2.0 * stages));
        exponent = 1.0 / (stages + 1);
        size = first;
    }

    /** The step to try next. */
    double size() {
        return size;
    }

    /** Takes note of a step's error estimate; returns whether the step is good enough. */
    boolean accept(double tried, double estimate) {
        double ratio = estimate / threshold;
        double factor = SAFETY * Math.pow(ratio, -exponent);
        boolean accepted = ratio <= 1;
        if (accepted) {
            size = Math.max(tried < size ? size : 0, tried * Math.min(rejected ? 1 : MAX_GROWTH, factor));
        } else {
            size = tried * Math.max(MAX_SHRINK, Double.isNaN(factor) ? 0 : factor);
        }
        rejected = !accepted;
        return accepted;
    }

    /** Takes note that the equations of a step could not be solved. */
    void fail(double tried) {
        size = tried * AFTER_FAILURE;
        rejected = true;
    }
}
