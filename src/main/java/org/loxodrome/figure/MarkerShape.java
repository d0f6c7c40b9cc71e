package org.loxodrome.figure;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The shape of a marker, so that markers are told apart without colour.
 *
 * @param outline the shape around (0, 0), y downwards, in units of the radius of the l2 circle
 * @param filled whether the inside is filled; a hollow marker is drawn by its outline alone
 */
public record MarkerShape(Shape outline, boolean filled) {

    /** The shape of a kind of marker. */
    public static MarkerShape of(Marker.Kind kind) {
        return switch (kind) {
            case START -> new MarkerShape(polygon(3, 1.25, 1.25), true);
            case L2 -> new MarkerShape(circle(1), true);
            case L1 -> new MarkerShape(polygon(5, 1.6, 0.68), true);
            case L2_OVER_D -> new MarkerShape(polygon(4, 1.3, 1.3), true);
            case LOCAL_MINIMUM -> new MarkerShape(polygon(4, 1.2, 1.2), false);
            case OUTSIDE -> new MarkerShape(arrow(), false);
            case PATH_POINT -> new MarkerShape(square(0.68), true);
            case CURRENT_PATH_POINT -> new MarkerShape(square(0.98), true);
            case KINK -> new MarkerShape(new Rectangle2D.Double(-0.12, -1, 0.24, 2), true);
            case HEAD -> new MarkerShape(circle(0.82), true);
            case DATA -> new MarkerShape(circle(0.48), true);
        };
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape square(double half) {
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    /** A slender triangle with its tip at the top. */
    private static Shape arrow() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -1);
        path.lineTo(0.62, 1);
        path.lineTo(-0.62, 1);
        path.closePath();
        return path;
    }

    /** A regular polygon with a tip at the top, or a star if the inner radius is smaller than the outer one. */
    private static Shape polygon(int tips, double outer, double inner) {
        boolean star = inner < outer;
        int corners = star ? 2 * tips : tips;
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double radius = star && i % 2 == 1 ? inner : outer;
            double angle = 2 * Math.PI * i / corners;
            double x = radius * Math.sin(angle);
            double y = -radius * Math.cos(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
