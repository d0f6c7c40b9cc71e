package org.loxodrome.ui.view;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number as people type it: {@code 0.3}, {@code 1e4}, {@code 10^4}, {@code 2·10^-3}, {@code inf}. */
final class NumberInput {

    private static final String DECIMAL = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)";
    private static final Pattern PLAIN = Pattern.compile(DECIMAL + "(?:[eE][+-]?\\d+)?");
    private static final Pattern POWER = Pattern.compile("(?:(" + DECIMAL + ")[*·×])?10\\^([+-]?\\d+)");

    private static final Pattern INFINITE = Pattern.compile("\\+?(?:∞|inf|infinity)", Pattern.CASE_INSENSITIVE);

    private NumberInput() {}

    /** The number, if the text is one. */
    static OptionalDouble parse(String text) {
        String compact = text.replaceAll("\\s", "").replace('−', '-');
        if (INFINITE.matcher(compact).matches()) {
            return OptionalDouble.of(Double.POSITIVE_INFINITY);
        }
        Matcher power = POWER.matcher(compact);
        if (power.matches()) {
            String factor = power.group(1) == null ? "1" : power.group(1);
            return OptionalDouble.of(Double.parseDouble(factor + "e" + power.group(2)));
        }
        return PLAIN.matcher(compact).matches()
                ? OptionalDouble.of(Double.parseDouble(compact))
                : OptionalDouble.empty();
    }
}
