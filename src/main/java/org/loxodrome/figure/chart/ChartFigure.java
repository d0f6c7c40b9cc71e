package org.loxodrome.figure.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PageFigure;

/**
 * A page with one chart of graphs, its legend below.
 *
 * @param page texts, axes, size and colours
 * @param graphs what is shown, later ones above earlier ones
 */
public record ChartFigure(ChartPage page, List<Graph> graphs) implements PageFigure {

    private static final double PLOT_SHAPE = 0.7;

    /** Copies the list. */
    public ChartFigure {
        graphs = List.copyOf(graphs);
    }

    /** The same figure on a page on which the plot is 0.7 times as high as wide. */
    public ChartFigure natural() {
        return new ChartFigure(page.natural(PLOT_SHAPE, 0, legend().height()), graphs);
    }

    @Override
    public Theme theme() {
        return page.theme();
    }

    @Override
    public double width() {
        return page.width();
    }

    @Override
    public double height() {
        return page.height();
    }

    @Override
    public double fontSize() {
        return page.fontSize();
    }

    @Override
    public ChartFigure withHeight(double other) {
        return new ChartFigure(page.withHeight(other), graphs);
    }

    @Override
    public Drawing drawing() {
        ChartLegend legend = legend();
        Rectangle2D plot = page.plot(0, legend.height());
        List<Layer> layers = new ArrayList<>();
        GraphPainter painter = new GraphPainter(page);
        for (int i = 0; i < graphs.size(); i++) {
            layers.add(painter.lines(graphs.get(i), "graph-" + (i + 1), plot));
        }
        layers.addAll(page.frame(plot));
        List<Mark> markers = graphs.stream()
                .flatMap(graph -> painter.markers(graph, plot).stream())
                .toList();
        layers.add(Layer.of("markers", markers));
        double below = plot.getMaxY() + page.axes().below();
        layers.add(Layer.of("legend", legend.marks(below)));
        return new Drawing(page.width(), page.height(), page.theme().background(), layers);
    }

    private ChartLegend legend() {
        return new ChartLegend(graphs, page);
    }
}
