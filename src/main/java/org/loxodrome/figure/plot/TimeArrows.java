package org.loxodrome.figure.plot;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Small arrow heads along a trajectory that show which way time runs. */
final class TimeArrows {

    private static final double FIRST = 6;
    private static final double SPACING = 20;
    private static final double LENGTH = 0.62;
    private static final double HALF_WIDTH = 0.26;
    private static final double NOTCH = 0.2;

    private final double em;
    private final List<Point2D> markers;

    /**
     * Arrows that keep away from markers.
     *
     * @param em font size, the measure of all lengths
     * @param markers where markers are
     */
    TimeArrows(double em, List<Point2D> markers) {
        this.em = em;
        this.markers = List.copyOf(markers);
    }

    /** Arrow heads at even distances; one in the middle of a short line, none on a very short one. */
    List<Shape> along(Polyline line) {
        double length = line.length();
        List<Shape> arrows = new ArrayList<>();
        double next = length < 2 * FIRST * em ? length / 2 : FIRST * em;
        if (length < 3 * em) {
            return arrows;
        }
        double passed = 0;
        for (int i = 1; i < line.size(); i++) {
            double piece = line.lengthTo(i);
            while (piece > 0 && next <= passed + piece && next < length - 2 * em) {
                addIfFree(arrows, line, i, (next - passed) / piece);
                next += SPACING * em;
            }
            passed += piece;
        }
        return arrows;
    }

    private void addIfFree(List<Shape> arrows, Polyline line, int i, double share) {
        double x = line.x(i - 1) + share * (line.x(i) - line.x(i - 1));
        double y = line.y(i - 1) + share * (line.y(i) - line.y(i - 1));
        if (markers.stream().allMatch(marker -> marker.distance(x, y) > 1.6 * em)) {
            arrows.add(head(x, y, Math.atan2(line.y(i) - line.y(i - 1), line.x(i) - line.x(i - 1))));
        }
    }

    private Shape head(double x, double y, double angle) {
        double cos = Math.cos(angle) * em;
        double sin = Math.sin(angle) * em;
        double[] along = {LENGTH / 2, -LENGTH / 2, -LENGTH / 2 + NOTCH, -LENGTH / 2};
        double[] across = {0, HALF_WIDTH, 0, -HALF_WIDTH};
        Path2D path = new Path2D.Double();
        for (int i = 0; i < along.length; i++) {
            double px = x + along[i] * cos - across[i] * sin;
            double py = y + along[i] * sin + across[i] * cos;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
