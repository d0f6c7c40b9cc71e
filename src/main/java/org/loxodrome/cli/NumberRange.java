package org.loxodrome.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers at even distances, {@code FROM:TO:COUNT}, or in even ratios, {@code FROM:TO:COUNTlog}; both ends are among them. Those
 * in between are rounded to 15 digits, so that 0.01:100:9log holds 0.1 and not its neighbour.
 */
final class NumberRange {

    /** How the command line's help explains it. */
    static final String HELP = "Lists may hold ranges: 0:1:5 for five numbers at even distances from 0 to 1,"
            + " 0.01:100:9log for nine in even ratios from 0.01 to 100.";

    private static final String LOG = "log";
    private static final String COUNT = "\\d{1,4}";
    private static final MathContext DIGITS = new MathContext(15);

    private NumberRange() {}

    /** Whether a text is meant to be a range. */
    static boolean isOne(String text) {
        return text.contains(":");
    }

    /**
     * The numbers of a range, in its order.
     *
     * @throws BadInputException with a sentence, if the text is not a range
     */
    static List<Double> of(String option, String text) {
        String[] parts = text.split(":", -1);
        boolean ratios = text.endsWith(LOG);
        String count = parts[parts.length - 1].replaceFirst(LOG + "$", "");
        if (parts.length != 3 || !count.matches(COUNT) || Integer.parseInt(count) < 2) {
            throw NumberList.wrong(
                    option,
                    text,
                    "is not a range; write FROM:TO:COUNT or FROM:TO:COUNTlog with a count from 2 to 9999.");
        }
        double from = NumberList.number(option, parts[0]);
        double to = NumberList.number(option, parts[1]);
        if (ratios && !(from > 0 && to > 0)) {
            throw NumberList.wrong(option, text, "has even ratios and so must go from one positive number to another.");
        }
        return between(from, to, Integer.parseInt(count) - 1, ratios);
    }

    private static List<Double> between(double from, double to, int steps, boolean ratios) {
        List<Double> numbers = new ArrayList<>();
        numbers.add(from);
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            double number = ratios
                    ? Math.pow(10, (1 - share) * Math.log10(from) + share * Math.log10(to))
                    : (1 - share) * from + share * to;
            numbers.add(new BigDecimal(number).round(DIGITS).doubleValue());
        }
        numbers.add(to);
        return numbers;
    }
}
