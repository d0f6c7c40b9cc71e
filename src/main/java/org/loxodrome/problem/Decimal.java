package org.loxodrome.problem;

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

    /** The value of a text that is a number; infinite if it exceeds the range of doubles. */
    public static double parse(String text) {
        return Double.parseDouble(text.strip());
    }
}
