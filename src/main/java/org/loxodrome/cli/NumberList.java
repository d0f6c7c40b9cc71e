package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Decimal;

/** The values of an option such as {@code --alpha 0.1,1,100} or {@code --alpha 0.01:100:9log,inf}. */
final class NumberList {

    private static final String WHOLE_NUMBER = "[+-]?\\d{1,9}";
    private static final String INFINITE = "inf";

    private NumberList() {}

    /**
     * Depths.
     *
     * @throws BadInputException with a sentence, if one is not a depth
     */
    static List<Depth> depths(String option, String text) {
        return each(text, cell -> {
            if (!cell.matches(WHOLE_NUMBER)) {
                throw wrong(option, cell, "is not a whole number; write depths such as 2,3.");
            }
            return BadInputException.checked(() -> new Depth(Integer.parseInt(cell)));
        });
    }

    /**
     * Initialization scales, {@code inf} among them.
     *
     * @throws BadInputException with a sentence, if one is not a number
     */
    static List<Double> alphas(String option, String text) {
        return numbers(option, text, cell -> cell.equals(INFINITE) ? Double.POSITIVE_INFINITY : number(option, cell));
    }

    /**
     * Values of μ, 0 and {@code inf} among them.
     *
     * @throws BadInputException with a sentence, if one is not a number or negative
     */
    static List<Double> mus(String option, String text) {
        return each(text, cell -> {
            double mu = cell.equals(INFINITE) ? Double.POSITIVE_INFINITY : number(option, cell);
            if (mu < 0) {
                throw wrong(option, cell, "is negative; mu is a number from 0 to inf.");
            }
            return mu;
        });
    }

    /**
     * Finite numbers, each made into a value that checks its own range.
     *
     * @throws BadInputException with a sentence, if one is not a number or outside the range
     */
    static <T> List<T> of(String option, String text, DoubleFunction<T> value) {
        return numbers(option, text, cell -> number(option, cell)).stream()
                .map(number -> BadInputException.checked(() -> value.apply(number)))
                .toList();
    }

    /** The numbers in a text, ranges among them written out. */
    private static List<Double> numbers(String option, String text, Function<String, Double> single) {
        return each(text, cell -> NumberRange.isOne(cell) ? NumberRange.of(option, cell) : List.of(single.apply(cell)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * One finite number.
     *
     * @throws BadInputException with a sentence, if it is not one
     */
    static double number(String option, String cell) {
        if (!Decimal.isNumber(cell)) {
            throw wrong(option, cell, "is not a number; write numbers such as 0.1,1,1e6.");
        }
        double value = Decimal.parse(cell);
        if (Double.isInfinite(value)) {
            throw wrong(option, cell, "is too large; the largest number is about 1.8e308.");
        }
        return value;
    }

    private static <T> List<T> each(String text, Function<String, T> value) {
        List<T> values = new ArrayList<>();
        for (String cell : text.split(",", -1)) {
            values.add(value.apply(cell.strip()));
        }
        return values;
    }

    /** Says what is wrong with the value of an option. */
    static BadInputException wrong(String option, String cell, String what) {
        return new BadInputException(option + ": \"" + cell + "\" " + what);
    }
}
