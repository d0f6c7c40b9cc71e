package org.loxodrome.figure.panel;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.loxodrome.geometry.Direction;

/**
 * Which degrees are where on the page: the way from a direction to a point and back.
 *
 * @param window the degrees shown
 * @param area where they are drawn, in points of the page
 */
public record Viewport(Window window, Rectangle2D area) {

    /** The place of an azimuth that counts on past ±180°. */
    public double x(double azimuth) {
        return area.getX() + (azimuth - window.west()) * pointsPerAzimuth();
    }

    /** The place of a pitch. */
    public double y(double pitch) {
        return area.getMaxY() - (pitch - window.south()) * pointsPerPitch();
    }

    /** The azimuth at x, as a number that may lie beyond ±180°. */
    public double azimuth(double x) {
        return window.west() + (x - area.getX()) / pointsPerAzimuth();
    }

    /** The pitch at y. */
    public double pitch(double y) {
        return window.south() + (area.getMaxY() - y) / pointsPerPitch();
    }

    /** Points on the page for a degree of azimuth. */
    public double pointsPerAzimuth() {
        return area.getWidth() / window.width();
    }

    /** Points on the page for a degree of pitch. */
    public double pointsPerPitch() {
        return area.getHeight() / window.height();
    }

    /** The place of a direction in R³; outside of the area if the window does not show it. */
    public Point2D toPoint(Direction direction) {
        return new Point2D.Double(x(window.unwrapped(direction.azimuth())), y(direction.pitch()));
    }

    /** The direction at a point of the page. */
    public Direction toDirection(double x, double y) {
        return Direction.ofDegrees(azimuth(x), pitch(y));
    }

    /** The window after zooming at a point of the page, which stays where it is; factor 2 shows half as many degrees. */
    public Window zoomedAt(double x, double y, double factor) {
        return window.zoomed(azimuth(x), pitch(y), factor);
    }

    /** The window after dragging the page by (dx, dy). */
    public Window dragged(double dx, double dy) {
        return window.panned(-dx / pointsPerAzimuth(), dy / pointsPerPitch());
    }

    /**
     * The window that a box drawn on the page selects.
     *
     * @throws IllegalArgumentException if the box has no width or height
     */
    public Window boxed(Rectangle2D box) {
        Rectangle2D shown = box.createIntersection(area);
        return new Window(
                azimuth(shown.getMinX()), azimuth(shown.getMaxX()), pitch(shown.getMaxY()), pitch(shown.getMinY()));
    }
}
