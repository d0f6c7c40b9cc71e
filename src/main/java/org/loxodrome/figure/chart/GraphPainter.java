package org.loxodrome.figure.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;

/**
 * Turns graphs into marks.
 *
 * @param page colours and size
 */
record GraphPainter(ChartPage page) {

    private static final double LINE = 0.12;
    private static final double DASH = 0.55;
    private static final double GAP = 0.4;

    /** The lines of a graph, cut off at the plot's border. */
    Layer lines(Graph graph, String id, Rectangle2D plot) {
        List<Mark> marks = new ArrayList<>();
        addLine(marks, graph, places(graph.solid(), plot), false);
        addLine(marks, graph, places(graph.dashed(), plot), true);
        return new Layer("graph", id, graph.name(), plot, marks);
    }

    /** Its markers, which may reach over the border. */
    List<Mark> markers(Graph graph, Rectangle2D plot) {
        return places(graph.markers(), plot).stream()
                .flatMap(place -> marker(graph, place[0], place[1]).stream())
                .toList();
    }

    /** What a legend shows of a graph, from one end to the other. */
    List<Mark> swatch(Graph graph, double x, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        List<double[]> ends = List.of(new double[] {x, y}, new double[] {x + width, y});
        addLine(marks, graph, ends, graph.solid().isEmpty());
        if (!graph.markers().isEmpty()) {
            marks.addAll(marker(graph, x + width / 2, y));
        }
        return marks;
    }

    private List<Mark> marker(Graph graph, double x, double y) {
        return new SeriesStyle(graph.color(), graph.shape()).marker(x, y, page.em(), page.theme());
    }

    private void addLine(List<Mark> marks, Graph graph, List<double[]> places, boolean dashed) {
        if (places.size() < 2) {
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(places.get(0)[0], places.get(0)[1]);
        places.stream().skip(1).forEach(place -> path.lineTo(place[0], place[1]));
        double em = page.em();
        Pen pen = dashed ? new Pen(LINE * em, DASH * em, GAP * em) : Pen.solid(LINE * em);
        marks.add(new Mark.Line(path, pen, page.theme().line(graph.color())));
    }

    private List<double[]> places(List<Series.Sample> samples, Rectangle2D plot) {
        LogLogAxes axes = page.axes();
        return samples.stream().map(sample -> axes.place(sample, plot)).toList();
    }
}
