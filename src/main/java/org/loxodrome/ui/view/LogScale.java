package org.loxodrome.ui.view;

/**
 * The range of a logarithmic control, in powers of ten.
 *
 * @param first log₁₀ of the smallest value
 * @param last log₁₀ of the largest value
 * @param labelled every how many decades there is a labelled tick
 */
record LogScale(int first, int last, int labelled) {

    private static final int DIGITS = 3;
    private static final double SLACK = 1e-9;

    /** Whether the control reaches the value. */
    boolean contains(double value) {
        double exponent = Math.log10(value);
        return exponent >= first - SLACK && exponent <= last + SLACK;
    }

    /** The value at a place on the scale, to three digits, so that what is shown is what is used. */
    double valueAt(double exponent) {
        double unit = Math.pow(10, Math.floor(exponent + SLACK) - (DIGITS - 1));
        return rounded(Math.pow(10, exponent) / unit, unit);
    }

    /** Avoids 0.30000000000000004. */
    private static double rounded(double units, double unit) {
        double count = Math.rint(units);
        return unit < 1 ? count / Math.rint(1 / unit) : count * unit;
    }
}
