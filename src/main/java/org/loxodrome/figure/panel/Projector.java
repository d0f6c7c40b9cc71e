package org.loxodrome.figure.panel;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.plot.Polyline;
import org.loxodrome.geometry.Direction;

/** Brings lines and areas from the sphere to the page: only the part in or just around the viewport, however far one zooms in. */
final class Projector {

    private static final double TOLERANCE = 0.15;
    private static final double SURROUND = 8;
    private static final double CLOSEST = 0.3;

    private final Viewport viewport;
    private final AzimuthPitch projection;
    private final Rectangle2D bounds;

    Projector(Viewport viewport) {
        this.viewport = viewport;
        this.projection =
                new AzimuthPitch(TOLERANCE / viewport.pointsPerAzimuth(), TOLERANCE / viewport.pointsPerPitch());
        Rectangle2D area = viewport.area();
        this.bounds = new Rectangle2D.Double(
                area.getX() - SURROUND,
                area.getY() - SURROUND,
                area.getWidth() + 2 * SURROUND,
                area.getHeight() + 2 * SURROUND);
    }

    /** A polyline of great arcs on the page. */
    Polyline line(List<Direction> points) {
        return onPage(projection.line(points));
    }

    /** The outline of a spherical polygon on the page, without the edges that only close it at a pole. */
    Polyline outline(List<Direction> corners) {
        List<Direction> closed = new ArrayList<>(corners);
        closed.add(corners.get(0));
        return line(closed);
    }

    /** The area of a spherical polygon on the page: one closed stroke for each time it comes into view. */
    List<Polyline> areas(List<Direction> corners) {
        Polyline outline = projection.polygon(corners);
        List<Polyline> areas = new ArrayList<>();
        for (double shift : shifts(outline)) {
            Polyline shown = Clipping.area(placed(outline, shift), bounds);
            if (shown.size() > 2) {
                areas.add(shown);
            }
        }
        return areas;
    }

    private Polyline onPage(Polyline degrees) {
        Polyline page = new Polyline();
        for (double shift : shifts(degrees)) {
            Clipping.appendLine(page, placed(degrees, shift), bounds);
        }
        return page;
    }

    /** The multiples of 360° that bring some of the line into the window. */
    private List<Double> shifts(Polyline degrees) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < degrees.size(); i++) {
            least = Math.min(least, degrees.x(i));
            most = Math.max(most, degrees.x(i));
        }
        double surround = SURROUND / viewport.pointsPerAzimuth();
        List<Double> shifts = new ArrayList<>();
        double first = Math.ceil((viewport.window().west() - surround - most) / 360);
        for (double turn = first; least + 360 * turn <= viewport.window().east() + surround; turn++) {
            shifts.add(360 * turn);
        }
        return shifts;
    }

    /** From degrees to the page; points that nearly coincide are left out. */
    private Polyline placed(Polyline degrees, double shift) {
        Polyline page = new Polyline();
        for (int i = 0; i < degrees.size(); i++) {
            double x = viewport.x(degrees.x(i) + shift);
            double y = viewport.y(degrees.y(i));
            boolean last = i == degrees.size() - 1 || degrees.startsAt(i + 1);
            if (degrees.startsAt(i)) {
                page.start(x, y);
            } else if (last || isApart(page, x, y)) {
                page.lineTo(x, y);
            }
        }
        return page;
    }

    private static boolean isApart(Polyline page, double x, double y) {
        int last = page.size() - 1;
        return Math.abs(x - page.x(last)) > CLOSEST || Math.abs(y - page.y(last)) > CLOSEST;
    }
}
