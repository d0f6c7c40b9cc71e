package org.loxodrome.figure.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.figure.drawing.Layer;

/**
 * What is around the plot of a chart: axes, title and caption, and a legend below.
 *
 * @param page texts, axes, size and colours
 * @param graphs what the legend names
 * @param toTheRight room that is left beside the plot, in points
 */
record ChartFrame(ChartPage page, List<Graph> graphs, double toTheRight) {

    /** Where the plot is. */
    Rectangle2D plot() {
        return page.plot(toTheRight, legend().height());
    }

    /** The height of the page on which the height of the plot is the given multiple of its width. */
    double naturalHeight(double shape) {
        Rectangle2D plot = plot();
        return page.height() - plot.getHeight() + shape * plot.getWidth();
    }

    /** Whether the plot is high enough for its axis and the texts beside it. */
    boolean fits() {
        return plot().getHeight() >= page.axes().leastHeight(page.texts().y());
    }

    /** Axes, texts and legend. */
    List<Layer> layers() {
        Rectangle2D plot = plot();
        double below = plot.getMaxY() + page.axes().below();
        return List.of(
                Layer.of(
                        "axes",
                        page.axes().marks(plot, page.texts().x(), page.texts().y())),
                Layer.of("texts", page.textMarks()),
                Layer.of("legend", legend().marks(below)));
    }

    private ChartLegend legend() {
        return new ChartLegend(graphs, page);
    }
}
