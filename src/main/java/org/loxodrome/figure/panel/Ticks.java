package org.loxodrome.figure.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round values along an axis in degrees.
 *
 * @param step distance between ticks: 1, 2 or 5 times a power of ten below 15, then 15, 30, 45 or 90
 * @param values the ticks, ascending
 */
record Ticks(double step, List<Double> values) {

    private static final double[] LARGE_STEPS = {15, 30, 45, 90};
    private static final double ROUNDING = 1e-9;

    /** As many ticks between two values as there can be, but no more than {@code most} if that leaves two. */
    static Ticks between(double least, double greatest, double most) {
        double step = step((greatest - least) / most);
        List<Double> values = new ArrayList<>();
        long first = (long) Math.ceil(least / step - ROUNDING);
        long last = (long) Math.floor(greatest / step + ROUNDING);
        for (long i = first; i <= last; i++) {
            values.add(i * step);
        }
        return new Ticks(step, values);
    }

    /** Those of them that are not greater. */
    Ticks upTo(double greatest) {
        return new Ticks(
                step, values.stream().filter(value -> value <= greatest).toList());
    }

    /** The text of an angle with as many decimals as the step needs and a true minus sign. */
    String label(double value) {
        int decimals = Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.toPlainString().replace('-', '−');
    }

    /** The text of an azimuth that may have counted on past ±180°. */
    String azimuthLabel(double value) {
        double turned = value - 360 * Math.rint(value / 360);
        return label(Math.abs(turned) == 180 ? Math.copySign(180, value) : turned);
    }

    private static double step(double least) {
        int exponent = (int) Math.floor(Math.log10(least));
        for (long factor : new long[] {1, 2, 5, 10}) {
            double step = BigDecimal.valueOf(factor, -exponent).doubleValue();
            if (step >= least * (1 - ROUNDING) && step <= 10) {
                return step;
            }
        }
        for (double step : LARGE_STEPS) {
            if (step >= least) {
                return step;
            }
        }
        return LARGE_STEPS[LARGE_STEPS.length - 1];
    }
}
