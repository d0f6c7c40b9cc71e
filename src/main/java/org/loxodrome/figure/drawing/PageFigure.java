package org.loxodrome.figure.drawing;

import org.loxodrome.figure.Theme;

/** A figure as it is ordered, on a page whose height can still be changed. */
public interface PageFigure {

    /** On a page of this shape and so many lines more everything has room. */
    double AMPLE_SHAPE = 2;

    /** See {@link #AMPLE_SHAPE}. */
    double AMPLE_LINES = 100;

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

    /** Whether all that explains it has room on its page: the plot, the whole legend, title and caption. */
    boolean fits();

    /** The least height of a page in whole points on which everything has room. */
    default double leastHeight() {
        double least = 0;
        double ample = AMPLE_SHAPE * width() + AMPLE_LINES * fontSize();
        while (ample - least > 1) {
            double middle = Math.rint((least + ample) / 2);
            if (withHeight(middle).fits()) {
                ample = middle;
            } else {
                least = middle;
            }
        }
        return Math.ceil(ample);
    }

    /** The height of its page in points, or the least one on which everything has room. */
    default double wholeHeight() {
        return fits() ? height() : leastHeight();
    }

    /** Draws it. */
    Drawing drawing();
}
