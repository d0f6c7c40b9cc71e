package org.loxodrome.ui.view;

import java.util.stream.Collectors;

/** Powers of ten as labels of an axis: 1 and {@code 10⁻²}. */
final class PowerFormatter {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private PowerFormatter() {}

    /** Ten to a whole power. */
    static String power(int exponent) {
        if (exponent == 0 || exponent == 1) {
            return exponent == 0 ? "1" : "10";
        }
        String digits = Integer.toString(Math.abs(exponent))
                .chars()
                .mapToObj(digit -> RAISED.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
        return (exponent < 0 ? "10⁻" : "10") + digits;
    }
}
