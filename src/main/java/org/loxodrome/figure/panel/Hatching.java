package org.loxodrome.figure.panel;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Parallel lines at 45° that fill an area: real lines, which every file format can show. */
final class Hatching {

    private Hatching() {}

    /**
     * The lines x + y = k · √2 · spacing inside of an area (even–odd rule), as one path.
     *
     * @param area straight edges only
     * @param spacing distance between two lines
     */
    static Path2D of(Shape area, double spacing) {
        List<double[]> edges = edges(area);
        Rectangle2D bounds = area.getBounds2D();
        double step = spacing * Math.sqrt(2);
        Path2D lines = new Path2D.Double();
        double first = Math.ceil((bounds.getMinX() + bounds.getMinY()) / step);
        for (double k = first; k * step <= bounds.getMaxX() + bounds.getMaxY(); k++) {
            double sum = k * step;
            List<Double> crossings = crossings(edges, sum);
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                lines.moveTo(crossings.get(i), sum - crossings.get(i));
                lines.lineTo(crossings.get(i + 1), sum - crossings.get(i + 1));
            }
        }
        return lines;
    }

    /** The x at which the line x + y = sum crosses the edges, ascending. */
    private static List<Double> crossings(List<double[]> edges, double sum) {
        List<Double> crossings = new ArrayList<>();
        for (double[] edge : edges) {
            double from = edge[0] + edge[1] - sum;
            double to = edge[2] + edge[3] - sum;
            if (from > 0 != to > 0) {
                crossings.add(edge[0] + from / (from - to) * (edge[2] - edge[0]));
            }
        }
        Collections.sort(crossings);
        return crossings;
    }

    private static List<double[]> edges(Shape area) {
        List<double[]> edges = new ArrayList<>();
        double[] point = new double[6];
        double[] start = {0, 0};
        double[] last = {0, 0};
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            double[] next = kind == PathIterator.SEG_CLOSE ? start : new double[] {point[0], point[1]};
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
            } else {
                edges.add(new double[] {last[0], last[1], next[0], next[1]});
            }
            last = next;
        }
        return edges;
    }
}
