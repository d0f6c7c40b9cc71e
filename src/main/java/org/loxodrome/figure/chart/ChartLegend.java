package org.loxodrome.figure.chart;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * The entries of a chart's legend, side by side in as many lines as they need.
 *
 * @param graphs what it names
 * @param page colours and sizes
 */
record ChartLegend(List<Graph> graphs, ChartPage page) {

    private static final double ABOVE = 0.6;
    private static final double LINE = 1.6;
    private static final double SWATCH = 2.2;
    private static final double SWATCH_GAP = 0.5;
    private static final double ENTRY_GAP = 1.5;

    /** Room that it needs. */
    double height() {
        return (ABOVE + LINE * lines().size()) * page.fontSize();
    }

    /** Its marks, with its top at the given height. */
    List<Mark> marks(double top) {
        List<Mark> marks = new ArrayList<>();
        double em = page.fontSize();
        double y = top + (ABOVE + LINE / 2) * em;
        GraphPainter painter = new GraphPainter(page);
        for (List<Graph> line : lines()) {
            double x = page.column()[0];
            for (Graph graph : line) {
                marks.addAll(painter.swatch(graph, x, y, SWATCH * em));
                double baseline = y + Typesetting.capHeight(em) / 2;
                double start = x + (SWATCH + SWATCH_GAP) * em;
                marks.add(new Mark.Words(
                        RichText.of(graph.name()),
                        start,
                        baseline,
                        Mark.Anchor.START,
                        em,
                        page.theme().ink()));
                x += (width(graph) + ENTRY_GAP * em);
            }
            y += LINE * em;
        }
        return marks;
    }

    private List<List<Graph>> lines() {
        List<List<Graph>> lines = new ArrayList<>();
        double room = page.column()[1] - page.column()[0];
        double taken = Double.POSITIVE_INFINITY;
        for (Graph graph : graphs) {
            double width = width(graph);
            if (taken + width > room) {
                lines.add(new ArrayList<>());
                taken = 0;
            }
            lines.get(lines.size() - 1).add(graph);
            taken += width + ENTRY_GAP * page.fontSize();
        }
        return lines;
    }

    private double width(Graph graph) {
        double em = page.fontSize();
        return (SWATCH + SWATCH_GAP) * em + Typesetting.widthOf(RichText.of(graph.name()), em);
    }
}
