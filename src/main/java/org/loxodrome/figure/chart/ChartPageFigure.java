package org.loxodrome.figure.chart;

import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.PageFigure;

/** What all figures on a page with one plot on logarithmic axes have in common. */
interface ChartPageFigure extends PageFigure {

    /** Texts, axes, size and colours. */
    ChartPage page();

    /** The page with what is around the plot. */
    ChartFrame frame();

    @Override
    default Theme theme() {
        return page().theme();
    }

    @Override
    default double width() {
        return page().width();
    }

    @Override
    default double height() {
        return page().height();
    }

    @Override
    default double fontSize() {
        return page().fontSize();
    }

    @Override
    default boolean fits() {
        return frame().fits();
    }
}
