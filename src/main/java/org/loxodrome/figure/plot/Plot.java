package org.loxodrome.figure.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.drawing.PictureStyle;

/**
 * A picture brought to the page: where its curves, markers and regions are, and where nothing is.
 *
 * @param area the part of the page it is on
 * @param regions the regions
 * @param lines the curves, in the order of drawing
 * @param spots the markers in view, in the order of drawing
 * @param ink how much of the page curves and markers cover
 */
public record Plot(Rectangle2D area, List<Region> regions, List<Line> lines, List<Spot> spots, InkMap ink) {

    /** A region: its areas and its outline. */
    public record Region(Patch patch, List<Polyline> areas, Polyline outline) {}

    /** A curve. */
    public record Line(Curve curve, Polyline path) {}

    /**
     * A marker, its place and the box it fills.
     *
     * @param angle by which it is turned, clockwise in radians
     */
    public record Spot(Marker marker, Point2D at, Rectangle2D box, double angle) {

        /** A marker at a place. */
        public static Spot of(Marker marker, Point2D at, PictureStyle style) {
            double radius = style.radius(marker.kind());
            Rectangle2D box = new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
            return new Spot(marker, at, box, 0);
        }

        /** The same turned, clockwise in radians. */
        public Spot turned(double other) {
            return new Spot(marker, at, box, other);
        }

        /** Whether it is in an area. A marker at the edge is shown whole, since rounding must not decide. */
        public boolean isIn(Rectangle2D area) {
            return new Rectangle2D.Double(
                            area.getX() - 0.5, area.getY() - 0.5, area.getWidth() + 1, area.getHeight() + 1)
                    .contains(at);
        }
    }

    /** A plot, with the ink of its curves and markers counted. */
    public static Plot of(Rectangle2D area, List<Region> regions, List<Line> lines, List<Spot> spots) {
        InkMap ink = new InkMap(area);
        lines.forEach(line -> ink.add(line.path()));
        spots.forEach(spot -> ink.add(spot.box()));
        return new Plot(area, regions, lines, spots, ink);
    }

    /** The direction of the Q_μ path on the page where it is nearest to a point, in radians; 0 without a path. */
    double pathAngleAt(Point2D point) {
        double nearest = Double.POSITIVE_INFINITY;
        double angle = 0;
        for (Line line : lines) {
            if (line.curve().role() != Curve.Role.PATH) {
                continue;
            }
            Polyline path = line.path();
            for (int i = 1; i < path.size(); i++) {
                double distance = path.lengthTo(i) > 0
                        ? Line2D.ptSegDist(
                                path.x(i - 1), path.y(i - 1), path.x(i), path.y(i), point.getX(), point.getY())
                        : Double.POSITIVE_INFINITY;
                if (distance < nearest) {
                    nearest = distance;
                    angle = Math.atan2(path.y(i) - path.y(i - 1), path.x(i) - path.x(i - 1));
                }
            }
        }
        return angle;
    }
}
