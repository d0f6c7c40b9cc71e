package org.loxodrome.flow;

import java.util.List;
import org.loxodrome.geometry.Direction;

/** How far a direction is from a trajectory's polyline. */
final class PolylineDistance {

    private PolylineDistance() {}

    /** The smallest distance to any segment, in degrees. */
    static double of(Direction direction, List<TrajectoryPoint> polyline) {
        double smallest = 180;
        for (int i = 0; i + 1 < polyline.size(); i++) {
            Direction from = polyline.get(i).direction();
            Direction to = polyline.get(i + 1).direction();
            smallest = Math.min(smallest, toSegment(from.angleTo(direction), to.angleTo(direction), from.angleTo(to)));
        }
        return smallest;
    }

    /** The distance of a corner of a small triangle to the opposite side c, given the sides a and b to it. */
    private static double toSegment(double a, double b, double c) {
        if (c < 1e-12) {
            return a;
        }
        double along = (a * a + c * c - b * b) / (2 * c);
        if (along <= 0 || along >= c) {
            return Math.min(a, b);
        }
        return Math.sqrt(Math.max(0, a * a - along * along));
    }
}
