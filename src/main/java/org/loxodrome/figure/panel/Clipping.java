package org.loxodrome.figure.panel;

import java.awt.geom.Rectangle2D;
import org.loxodrome.figure.plot.Polyline;

/** Cuts lines and areas to a rectangle. */
final class Clipping {

    private Clipping() {}

    /** Appends the parts of a line that lie in the rectangle (Liang and Barsky 1984, piece by piece). */
    static void appendLine(Polyline target, Polyline line, Rectangle2D bounds) {
        boolean joined = false;
        for (int i = 1; i < line.size(); i++) {
            if (line.startsAt(i)) {
                joined = false;
                continue;
            }
            double x = line.x(i - 1);
            double y = line.y(i - 1);
            double dx = line.x(i) - x;
            double dy = line.y(i) - y;
            double enter = Math.max(
                    0,
                    Math.max(
                            entry(x, dx, bounds.getMinX(), bounds.getMaxX()),
                            entry(y, dy, bounds.getMinY(), bounds.getMaxY())));
            double leave = Math.min(
                    1,
                    Math.min(
                            exit(x, dx, bounds.getMinX(), bounds.getMaxX()),
                            exit(y, dy, bounds.getMinY(), bounds.getMaxY())));
            if (enter > leave) {
                joined = false;
                continue;
            }
            if (!joined || enter > 0) {
                target.start(x + enter * dx, y + enter * dy);
            }
            target.lineTo(x + leave * dx, y + leave * dy);
            joined = true;
        }
    }

    /** The part of a closed area in the rectangle (Sutherland and Hodgman 1974); empty if there is none. */
    static Polyline area(Polyline outline, Rectangle2D bounds) {
        Polyline area = outline;
        area = halfPlane(area, 1, 0, -bounds.getMinX());
        area = halfPlane(area, -1, 0, bounds.getMaxX());
        area = halfPlane(area, 0, 1, -bounds.getMinY());
        return halfPlane(area, 0, -1, bounds.getMaxY());
    }

    /** The part where a·x + b·y + c ≥ 0. */
    private static Polyline halfPlane(Polyline outline, double a, double b, double c) {
        Polyline kept = new Polyline();
        for (int i = 0; i < outline.size(); i++) {
            int before = i == 0 ? outline.size() - 1 : i - 1;
            double there = a * outline.x(before) + b * outline.y(before) + c;
            double here = a * outline.x(i) + b * outline.y(i) + c;
            if (there >= 0 != here >= 0) {
                double share = there / (there - here);
                add(
                        kept,
                        outline.x(before) + share * (outline.x(i) - outline.x(before)),
                        outline.y(before) + share * (outline.y(i) - outline.y(before)));
            }
            if (here >= 0) {
                add(kept, outline.x(i), outline.y(i));
            }
        }
        return kept;
    }

    private static void add(Polyline outline, double x, double y) {
        if (outline.size() == 0) {
            outline.start(x, y);
        } else {
            outline.lineTo(x, y);
        }
    }

    /** Where x + t·dx comes into [least, most], as t. */
    private static double entry(double x, double dx, double least, double most) {
        if (dx == 0) {
            return x >= least && x <= most ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Math.min((least - x) / dx, (most - x) / dx);
    }

    private static double exit(double x, double dx, double least, double most) {
        return dx == 0 ? Double.POSITIVE_INFINITY : Math.max((least - x) / dx, (most - x) / dx);
    }
}
