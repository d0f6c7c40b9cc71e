package org.loxodrome.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** Numbers as cells of a CSV row: 15 significant digits, a decimal point whatever the locale. */
final class Cell {

    private static final MathContext DIGITS = new MathContext(15);
    private static final double SMALLEST_PLAIN = 1e-5;
    private static final double LARGEST_PLAIN = 1e15;

    private Cell() {}

    /** A number: {@code inf} or {@code -inf} if infinite, empty if there is none. */
    static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal digits = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN ? digits.toPlainString() : scientific(digits);
    }

    /** A number that may be missing. */
    static String of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : "";
    }

    /** Yes or no, as 1 or 0. */
    static String of(boolean value) {
        return value ? "1" : "0";
    }

    /** One cell for each number. */
    static List<String> of(double[] values) {
        return Arrays.stream(values).mapToObj(Cell::of).toList();
    }

    /** The column names prefix1, …, prefixCount. */
    static List<String> names(String prefix, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(prefix + i);
        }
        return names;
    }

    /** Empty cells. */
    static List<String> none(int count) {
        return Collections.nCopies(count, "");
    }

    private static String scientific(BigDecimal digits) {
        int exponent = digits.precision() - digits.scale() - 1;
        return digits.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
