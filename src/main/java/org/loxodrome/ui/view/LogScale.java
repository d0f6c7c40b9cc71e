package org.loxodrome.ui.view;

/**
 * The range of a logarithmic control, in powers of ten; ∞ and 0 may be on it, a little apart from the others.
 *
 * @param first log₁₀ of the smallest positive value
 * @param last log₁₀ of the largest finite value
 * @param labelled every how many decades there is a labelled tick
 * @param zero whether 0 is on it
 */
record LogScale(int first, int last, int labelled, boolean zero) {

    /** That of the initialization scale α. */
    static final LogScale ALPHA = new LogScale(-2, 6, 2, false);

    /** That of the path's μ. */
    static final LogScale MU = new LogScale(-6, 3, 2, true);

    private static final int DIGITS = 3;
    private static final double SLACK = 1e-9;

    /** How far ∞ and 0 are from the powers of ten, in decades. */
    private static final double APART = 1;

    /** The lowest place: that of 0, or of the smallest value. */
    double lowest() {
        return zero ? first - APART : first;
    }

    /** The highest place, that of ∞. */
    double highest() {
        return last + APART;
    }

    /** Whether the control reaches the value. */
    boolean contains(double value) {
        double exponent = Math.log10(value);
        return value == Double.POSITIVE_INFINITY
                || (value == 0 && zero)
                || (exponent >= first - SLACK && exponent <= last + SLACK);
    }

    /** Where a value is: at its logarithm, or at the end. */
    double placeOf(double value) {
        return Math.max(lowest(), Math.min(highest(), Math.log10(value)));
    }

    /** The nearest place at which there is a value: there is none between the powers of ten and the ends apart. */
    double snapped(double place) {
        if (place > last) {
            return place < last + APART / 2 ? last : highest();
        }
        if (place < first) {
            return place > first - APART / 2 ? first : lowest();
        }
        return place;
    }

    /** The place one step further, past the gap before ∞ and 0. */
    double stepped(double place, double step) {
        double next = place + step;
        if (step > 0 && place > last - SLACK) {
            return highest();
        }
        if (step < 0 && place < first + SLACK) {
            return lowest();
        }
        boolean intoTheFinite = place > last + SLACK || place < first - SLACK;
        return intoTheFinite ? (step < 0 ? last : first) : Math.max(first, Math.min(last, next));
    }

    /** The value at a place on the scale, to three digits, so that what is shown is what is used. */
    double valueAt(double place) {
        if (place > last + SLACK) {
            return Double.POSITIVE_INFINITY;
        }
        if (place < first - SLACK) {
            return 0;
        }
        double unit = Math.pow(10, Math.floor(place + SLACK) - (DIGITS - 1));
        return rounded(Math.pow(10, place) / unit, unit);
    }

    /** What is written at the tick of a place; empty if nothing is. */
    String label(double place) {
        int exponent = (int) Math.round(place);
        if (exponent > last) {
            return "∞";
        }
        if (exponent < first) {
            return "0";
        }
        boolean besideZero = zero && exponent == first;
        return Math.floorMod(exponent, labelled) == 0 && !besideZero ? PowerFormatter.power(exponent) : "";
    }

    /** Avoids 0.30000000000000004. */
    private static double rounded(double units, double unit) {
        double count = Math.rint(units);
        return unit < 1 ? count / Math.rint(1 / unit) : count * unit;
    }
}
