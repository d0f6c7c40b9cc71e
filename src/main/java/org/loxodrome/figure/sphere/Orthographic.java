package org.loxodrome.figure.sphere;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;

/**
 * The orthographic projection of the unit sphere to a page, and back: the point w is at (r·w, d·w) radii from the middle, where r
 * points to the right and d down, and it faces the viewer by f·w, the cosine of its angle to the direction in the middle. What
 * faces by less than 0 is behind the sphere.
 */
public final class Orthographic implements SphereMap {

    /** The sphere's share of the smaller side of its area at zoom 1; the rest is for axes and labels. */
    private static final double SHARE = 0.82;

    private final double middleX;
    private final double middleY;
    private final double radius;
    private final double[] right;
    private final double[] down;
    private final double[] towards;

    /**
     * The projection to an area of the page.
     *
     * @param area whose middle is that of the view
     */
    public Orthographic(Outlook outlook, Rectangle2D area) {
        radius = SHARE * Math.min(area.getWidth(), area.getHeight()) / 2 * outlook.zoom();
        middleX = area.getCenterX() - radius * outlook.right();
        middleY = area.getCenterY() - radius * outlook.down();
        double cosA = Math.cos(Math.toRadians(outlook.azimuth()));
        double sinA = Math.sin(Math.toRadians(outlook.azimuth()));
        double cosP = Math.cos(Math.toRadians(outlook.pitch()));
        double sinP = Math.sin(Math.toRadians(outlook.pitch()));
        right = new double[] {-sinA, cosA, 0};
        down = new double[] {sinP * cosA, sinP * sinA, -cosP};
        towards = new double[] {cosP * cosA, cosP * sinA, sinP};
    }

    /** The sphere's radius on the page. */
    public double radius() {
        return radius;
    }

    /** The middle of the sphere on the page. */
    public Point2D middle() {
        return new Point2D.Double(middleX, middleY);
    }

    /** By how much a point faces the viewer, in radii in front of the sphere's middle. */
    double facing(double[] point) {
        return along(towards, point);
    }

    /** By how much a direction faces the viewer: 1 in the middle of what is seen, 0 at the horizon, less than 0 behind. */
    public double facing(Direction direction) {
        return facing(vector(direction));
    }

    @Override
    public Optional<Direction> directionAt(double x, double y) {
        double a = (x - middleX) / radius;
        double b = (y - middleY) / radius;
        double square = a * a + b * b;
        if (!(square <= 1)) {
            return Optional.empty();
        }
        double c = Math.sqrt(1 - square);
        double[] point = new double[3];
        for (int i = 0; i < point.length; i++) {
            point[i] = a * right[i] + b * down[i] + c * towards[i];
        }
        return Optional.of(Direction.of(point));
    }

    @Override
    public Place placeOf(Direction direction) {
        double[] point = vector(direction);
        return new Place(x(point), y(point), facing(point) >= 0);
    }

    /** The sphere is nowhere cut open. */
    @Override
    public double turn() {
        return Double.POSITIVE_INFINITY;
    }

    /** Where a point of space is, to the right. */
    double x(double[] point) {
        return middleX + radius * along(right, point);
    }

    /** Where a point of space is, downwards. */
    double y(double[] point) {
        return middleY + radius * along(down, point);
    }

    Point2D place(Direction direction) {
        double[] point = vector(direction);
        return new Point2D.Double(x(point), y(point));
    }

    /** The components of a direction; one in the plane gets w₃ = 0. */
    static double[] vector(Direction direction) {
        double third = direction.dimension() > 2 ? direction.component(2) : 0;
        return new double[] {direction.component(0), direction.component(1), third};
    }

    private static double along(double[] axis, double[] point) {
        return axis[0] * point[0] + axis[1] * point[1] + axis[2] * point[2];
    }
}
