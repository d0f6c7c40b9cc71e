package org.loxodrome.ui.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Numbers as the window writes them: a true minus sign, thousands apart, powers raised as {@code 10^{−3}} for texts that are
 * typeset. Read-outs have always as many digits, so that they keep still while they change.
 */
public final class Notation {

    /** Stands where there is no number. */
    public static final String NONE = "–";

    private static final String INFINITE = "∞";
    private static final double LN10 = Math.log(10);
    private static final int LONGEST_MANTISSA = 17;
    private static final double LONGEST_WHOLE = 1e10;
    private static final double FIRST_GROUPED = 1e4;
    private static final char NARROW_SPACE = '\u202F';
    private static final int GROUP = 3;

    private Notation() {}

    /** As one would type it, with all its digits: {@code 0.3}, {@code 10^4}, {@code 2.37e5}; {@code ∞}. */
    public static String typed(double value) {
        if (value == 0 || Double.isInfinite(value)) {
            return value == 0 ? "0" : INFINITE;
        }
        int exponent = exponentOf(value, LONGEST_MANTISSA);
        if (exponent >= -3 && exponent <= 3) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        BigDecimal mantissa =
                BigDecimal.valueOf(value).scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return mantissa.compareTo(BigDecimal.ONE) == 0 ? "10^" + exponent : mantissa.toPlainString() + "e" + exponent;
    }

    /** Four significant digits: {@code 0.7642}, {@code 1.000 × 10^{7}}, {@code −∞}; {@link #NONE} for NaN. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        if (value == 0 || Double.isInfinite(value)) {
            return value == 0 ? "0" : (value < 0 ? "−" : "") + INFINITE;
        }
        int exponent = exponentOf(value, 3);
        return exponent >= -2 && exponent <= 3
                ? fixed(value, 3 - exponent)
                : fixed(value / Math.pow(10, exponent), 3) + " × " + power(fixed(exponent, 0));
    }

    /** A logarithm: three decimals, or whole where it is large; {@link #NONE} unless finite. */
    public static String logarithm(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return NONE;
        }
        if (Math.abs(value) < 1000) {
            return fixed(value, 3);
        }
        return Math.abs(value) < LONGEST_WHOLE ? whole(value) : number(value);
    }

    /** The loss ε = e^{−γ̃} of an accuracy γ̃: a decimal number where it is not small, else {@code 10^{−434 294}}; {@code 0} of ∞. */
    public static String loss(double accuracy) {
        if (Double.isInfinite(accuracy)) {
            return "0";
        }
        double exponent = accuracy / LN10;
        if (exponent < 3) {
            return fixed(Math.exp(-accuracy), 4);
        }
        if (exponent < 1000) {
            return power(fixed(-exponent, 1));
        }
        return power(
                exponent < LONGEST_WHOLE
                        ? whole(-exponent)
                        : "−" + number(exponent).replace("{", "").replace("}", ""));
    }

    /** An angle in degrees: {@code −12.35°}. */
    public static String degrees(double angle) {
        return fixed(angle, 2) + "°";
    }

    /** A component of a unit vector: {@code −0.8000}. */
    public static String component(double value) {
        return fixed(value, 4);
    }

    /** A unit vector: {@code (0.6000, −0.8000, 0.0000)}. */
    public static String unitVector(double[] components) {
        return Arrays.stream(components).mapToObj(Notation::component).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String power(String exponent) {
        return "10^{" + exponent + "}";
    }

    /** The exponent of a number's first digit once it is rounded to so many decimals of its mantissa. */
    private static int exponentOf(double value, int decimals) {
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        double mantissa = Math.abs(value) / Math.pow(10, exponent);
        return mantissa >= 10 - 0.5 * Math.pow(10, -decimals) ? exponent + 1 : exponent;
    }

    /** Not String.format, which takes several times as long: a dozen read-outs change with every movement of the mouse. */
    private static String fixed(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', '−');
    }

    private static String whole(double value) {
        StringBuilder text = new StringBuilder(fixed(Math.abs(value), 0));
        if (Math.abs(value) >= FIRST_GROUPED) {
            for (int i = text.length() - GROUP; i > 0; i -= GROUP) {
                text.insert(i, NARROW_SPACE);
            }
        }
        return value < 0 ? "−" + text : text.toString();
    }
}
