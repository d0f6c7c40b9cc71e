package org.loxodrome.ui.view;

import java.util.stream.Collectors;
import javafx.util.StringConverter;

/** Labels of a logarithmic axis: 1 and powers of ten, {@code 10⁻²}. */
class PowerFormatter extends StringConverter<Double> {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    @Override
    public String toString(Double exponent) {
        return power((int) Math.round(exponent));
    }

    @Override
    public Double fromString(String text) {
        throw new UnsupportedOperationException("Axis labels are not typed.");
    }

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
