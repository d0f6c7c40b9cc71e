package org.loxodrome.ui.view;

import javafx.util.StringConverter;
import org.loxodrome.ui.model.Notation;

/** Labels of a logarithmic axis: the power of ten of a whole exponent. */
final class PowerFormatter extends StringConverter<Double> {

    @Override
    public String toString(Double exponent) {
        return Notation.power((int) Math.round(exponent));
    }

    @Override
    public Double fromString(String text) {
        throw new UnsupportedOperationException("Axis labels are not typed.");
    }
}
