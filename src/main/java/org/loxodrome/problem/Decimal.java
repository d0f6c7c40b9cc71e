package org.loxodrome.problem;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: decimal, with a point, perhaps with an exponent. Java's own extras (NaN, 0x1p3, 2f) are
 * not numbers, so that a text means the same to every other program.
 */
public final class Decimal {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Decimal() {}

    /** Whether a text, blanks around it aside, is a number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    /**
     * A number's text, which parses to the very same double: {@code 0.3}, {@code 10000}, {@code 1e-5}.
     *
     * @param value a finite number
     */
    public static String of(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        return exponent >= -4 && exponent < 7
                ? digits.toPlainString()
                : digits.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    /** The value of a text that is a number; infinite if it exceeds the range of doubles. */
    public static double parse(String text) {
        return Double.parseDouble(text.strip());
    }
}
