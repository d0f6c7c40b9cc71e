package org.loxodrome.ui.view.sphere;

import org.loxodrome.figure.Curve;

/**
 * How a line is drawn, in pixels; its size on the screen does not depend on the zoom.
 *
 * @param width thickness
 * @param dash length of a dash between its round ends; 0 for dots
 * @param gap length between two dashes; 0 for a solid line
 * @param height of its middle above the sphere
 */
record LineStyle(double width, double dash, double gap, double height) {

    static final LineStyle GRATICULE = solid(1.4, 0);
    static final LineStyle COORDINATE_CIRCLE = solid(1.5, 0);
    static final LineStyle OUTLINE = solid(1.6, 0.8);

    /** The style of a curve's role. What explains the others lies on top of them. */
    static LineStyle of(Curve.Role role) {
        return switch (role) {
            case TRAJECTORY -> solid(3.2, 1.6);
            case CURRENT -> solid(5.2, 2.6);
            case PATH -> new LineStyle(2.2, 6, 6, 4.6);
            case L1_FACE -> solid(3.6, 1.8);
            case CROSS_LINE -> new LineStyle(1.5, 0, 4, 1.0);
        };
    }

    /** The style of a curve: its role's, or thicker if it is the one that is looked at. */
    static LineStyle of(Curve curve) {
        return curve.emphasis() == Curve.Emphasis.STRONG ? solid(6.5, 3.2) : of(curve.role());
    }

    private static final double TOLERANCE = 0.1;

    /** More would not be seen as such, and would take too long. */
    private static final int MOST_DASHES = 500;

    private static LineStyle solid(double width, double height) {
        return new LineStyle(width, 0, 0, height);
    }

    /** Writes the strokes of a line. */
    void strokes(SpherePath path, double pixelsPerRadian, Stations stations) {
        double length = path.length();
        double tolerance = TOLERANCE / pixelsPerRadian;
        if (gap == 0) {
            stations.addStroke(path, 0, length, tolerance);
            return;
        }
        double period = Math.max((dash + width + gap) / pixelsPerRadian, length / MOST_DASHES);
        for (double from = 0; from <= length; from += period) {
            stations.addStroke(path, from, Math.min(length, from + dash / pixelsPerRadian), tolerance);
        }
    }
}
