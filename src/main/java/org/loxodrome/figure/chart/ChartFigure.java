package org.loxodrome.figure.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;

/**
 * A page with one chart of graphs, its legend below.
 *
 * @param page texts, axes, size and colours
 * @param graphs what is shown, later ones above earlier ones
 */
public record ChartFigure(ChartPage page, List<Graph> graphs) implements ChartPageFigure {

    private static final double PLOT_SHAPE = 0.7;

    /** Copies the list. */
    public ChartFigure {
        graphs = List.copyOf(graphs);
    }

    /** The same figure on a page on which the plot is 0.7 times as high as wide and everything has room. */
    public ChartFigure natural() {
        ChartFigure natural = withHeight(frame().naturalHeight(PLOT_SHAPE));
        return natural.withHeight(natural.wholeHeight());
    }

    @Override
    public ChartFrame frame() {
        return new ChartFrame(page, graphs, 0);
    }

    @Override
    public ChartFigure withHeight(double other) {
        return new ChartFigure(page.withHeight(other), graphs);
    }

    @Override
    public Drawing drawing() {
        Rectangle2D plot = frame().plot();
        List<Layer> layers = new ArrayList<>();
        GraphPainter painter = new GraphPainter(page);
        for (int i = 0; i < graphs.size(); i++) {
            layers.add(painter.lines(graphs.get(i), "graph-" + (i + 1), plot));
        }
        layers.addAll(frame().layers());
        List<Mark> markers = graphs.stream()
                .flatMap(graph -> painter.markers(graph, plot).stream())
                .toList();
        layers.add(Layer.of("markers", markers));
        return new Drawing(page.width(), page.height(), page.theme().background(), layers);
    }
}
