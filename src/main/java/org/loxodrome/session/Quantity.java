package org.loxodrome.session;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number or a list of numbers with a name, in a row of numbers.
 *
 * @param name its name; those of a list's numbers end in 1, 2, …
 * @param values the number or the numbers; NaN where there is none
 * @param isList whether it is a list, be it of one number
 */
public record Quantity(String name, double[] values, boolean isList) {

    /** Copies the array. */
    public Quantity {
        values = values.clone();
    }

    /** A number. */
    public static Quantity of(String name, double value) {
        return new Quantity(name, new double[] {value}, false);
    }

    /** A list. */
    public static Quantity list(String name, double[] values) {
        return new Quantity(name, values, true);
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    /** Whether nothing is known of it. */
    public boolean isUnknown() {
        return Arrays.stream(values).allMatch(Double::isNaN);
    }

    /** The names of its columns in a table. */
    public Stream<String> columns() {
        return isList ? IntStream.rangeClosed(1, values.length).mapToObj(i -> name + i) : Stream.of(name);
    }
}
