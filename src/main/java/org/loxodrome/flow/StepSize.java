package org.loxodrome.flow;

/**
 * Chooses the step size from the error inside the steps before. In a smooth step the end is far better than the inside, so
 * the inside is held below 0.1 tol^{(s+1)/(2s)} only (Hairer &amp; Wanner, Stiff differential equations solved by Radau
 * methods, J. Comput. Appl. Math. 111 (1999), section 2); in one with a kink below tol.
 */
final class StepSize {

    private static final double SAFETY = 0.9;
    private static final double MAX_GROWTH = 5;
    private static final double MAX_SHRINK = 0.1;
    private static final double AFTER_FAILURE = 0.25;
    private static final double AGAIN_REJECTED = 0.5;

    private final double tolerance;
    private final double interiorTolerance;
    private final double exponent;
    private double size;
    private boolean rejected;

    StepSize(int stages, double tolerance, double first) {
        this.tolerance = tolerance;
        interiorTolerance = 0.1 * Math.pow(tolerance, (stages + 1) / (2.0 * stages));
        exponent = 1.0 / (stages + 1);
        size = first;
    }

    /** The step to try next. */
    double size() {
        return size;
    }

    /** Takes note of a step's errors, of the direction and of t, and of a kink in it; returns whether the step is good enough. */
    boolean accept(double tried, double error, double timeError, boolean kink) {
        double ratio = Math.max(error / (kink ? tolerance : interiorTolerance), timeError / interiorTolerance);
        double factor = SAFETY * Math.pow(ratio, -exponent);
        boolean accepted = ratio <= 1;
        if (accepted) {
            double next = tried * Math.min(rejected ? 1 : MAX_GROWTH, factor);
            size = tried < size ? Math.max(size, next) : next; // a step cut short by a stop says little
        } else {
            double shrink = Double.isNaN(factor) ? 0 : rejected ? Math.min(factor, AGAIN_REJECTED) : factor;
            size = tried * Math.max(MAX_SHRINK, shrink);
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
