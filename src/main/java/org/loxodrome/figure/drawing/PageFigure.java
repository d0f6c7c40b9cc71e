package org.loxodrome.figure.drawing;

import org.loxodrome.figure.Theme;

/** A figure as it is ordered, on a page whose height can still be changed. */
public interface PageFigure {

    /** Its colours. */
    Theme theme();

    /** Width of the page in points. */
    double width();

    /** Height of the page in points. */
    double height();

    /** Size of the texts in points. */
    double fontSize();

    /** The same figure on a page of another height in points. */
    PageFigure withHeight(double other);

    /** Draws it. */
    Drawing drawing();
}
