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

    /** Takes note of a step's error and of a kink in it; returns whether the step is good enough. */
    boolean accept(double tried, double error, boolean kink) {
        double ratio = error / (kink ? tolerance : interiorTolerance);
        double factor = SAFETY * Math.pow(ratio, -exponent);
        boolean accepted = ratio <= 1;
        if (accepted) {
            double next = tried * Math.min(rejected ? 1 : MAX_GROWTH, factor);
            size = tried < size ? Math.max(size, next) : next; // a step cut short by a stop says little
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
