package org.loxodrome.problem;

import java.util.regex.Pattern;

/** Numbers in a data set's file: decimal, with a point, perhaps with an exponent; Java's own extras are not numbers. */
final class CsvNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private CsvNumber() {}

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }

    /** The value of a cell that is a number; infinite if it exceeds the range of doubles. */
    static double parse(String cell) {
        return Double.parseDouble(cell.strip());
    }
}
