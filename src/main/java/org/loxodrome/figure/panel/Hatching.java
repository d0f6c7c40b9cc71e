package org.loxodrome.figure.panel;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Short parallel lines at 45° on the inner side of an outline, as on a map's coast: real lines, which every file format can
 * show, and nothing where only the inside is in view.
 */
final class Hatching {

    private static final double LONGEST = 4;

    private final double step;
    private final double depth;

    /** Where a hatching line meets an edge, and how long it must be to reach the depth of the band. */
    private record Crossing(double x, boolean outline, double reach) {}

    /**
     * A hatching.
     *
     * @param spacing distance between two lines
     * @param depth width of the hatched band
     */
    Hatching(double spacing, double depth) {
        this.step = spacing * Math.sqrt(2);
        this.depth = depth;
    }

    /**
     * The lines inside of an area (even–odd rule), as one path.
     *
     * @param area a closed area
     * @param outline those edges of it that are hatched
     */
    Path2D of(Polyline area, Polyline outline) {
        Path2D lines = new Path2D.Double();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < area.size(); i++) {
            least = Math.min(least, area.x(i) + area.y(i));
            most = Math.max(most, area.x(i) + area.y(i));
        }
        for (double k = Math.ceil(least / step); k * step <= most; k++) {
            append(lines, crossings(area, outline, k * step), k * step);
        }
        return lines;
    }

    /** The line x + y = sum, from each edge of the outline inwards. */
    private static void append(Path2D lines, List<Crossing> crossings, double sum) {
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            Crossing left = crossings.get(i);
            Crossing right = crossings.get(i + 1);
            double end = left.outline() ? Math.min(right.x(), left.x() + left.reach()) : left.x();
            double start = right.outline() ? Math.max(end, right.x() - right.reach()) : right.x();
            if (right.outline() && start == end) {
                append(lines, left.x(), right.x(), sum);
            } else {
                append(lines, left.x(), end, sum);
                append(lines, start, right.x(), sum);
            }
        }
    }

    private static void append(Path2D lines, double from, double to, double sum) {
        if (to > from) {
            lines.moveTo(from, sum - from);
            lines.lineTo(to, sum - to);
        }
    }

    private List<Crossing> crossings(Polyline area, Polyline outline, double sum) {
        List<Crossing> crossings = new ArrayList<>();
        for (int i = 0; i < area.size(); i++) {
            int before = i == 0 ? area.size() - 1 : i - 1;
            double from = area.x(before) + area.y(before) - sum;
            double to = area.x(i) + area.y(i) - sum;
            if (from > 0 != to > 0) {
                double dx = area.x(i) - area.x(before);
                double dy = area.y(i) - area.y(before);
                double x = area.x(before) + from / (from - to) * dx;
                double sine = Math.abs(dx + dy) / (Math.sqrt(2) * Math.hypot(dx, dy));
                double reach = depth / Math.sqrt(2) * Math.min(LONGEST, 1 / sine);
                crossings.add(new Crossing(x, isOn(outline, x, sum - x), reach));
            }
        }
        crossings.sort(Comparator.comparingDouble(Crossing::x));
        return crossings;
    }

    private static boolean isOn(Polyline outline, double x, double y) {
        for (int i = 1; i < outline.size(); i++) {
            if (!outline.startsAt(i)
                    && Line2D.ptSegDistSq(
                                    outline.x(i - 1), outline.y(i - 1), outline.x(i), outline.y(i), x, y)
                            < 0.25) {
                return true;
            }
        }
        return false;
    }
}
