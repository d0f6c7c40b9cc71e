package org.loxodrome.ui.view;

import java.util.Locale;

/** The size of the window's type, of which the stylesheet's other sizes are multiples. */
final class TypeSize {

    private static final double USUAL = 14;

    private TypeSize() {}

    /** The size in pixels. */
    static double pixels(double scale) {
        return USUAL * scale;
    }

    /** The size as an inline style. */
    static String style(double scale) {
        return String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", pixels(scale));
    }
}
