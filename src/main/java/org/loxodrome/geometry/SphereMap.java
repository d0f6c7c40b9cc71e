package org.loxodrome.geometry;

import java.util.Optional;

/** A view of the sphere as a map: which direction is shown where, in the view's own units of length. */
public interface SphereMap {

    /**
     * A place on a map.
     *
     * @param x to the right
     * @param y downwards
     * @param shown whether what is there can be seen: not beside the map, nor on the far side of the sphere
     */
    record Place(double x, double y, boolean shown) {

        /** The distance to a point of the map. */
        public double distanceTo(double otherX, double otherY) {
            return Math.hypot(x - otherX, y - otherY);
        }
    }

    /** The direction shown at a point; empty beside the sphere. */
    Optional<Direction> directionAt(double x, double y);

    /** Where a direction in R³ is. */
    Place placeOf(Direction direction);

    /**
     * How far apart neighbours can lie on the map where it is cut open, as at azimuth ±180°: what is farther apart than half
     * of it is not joined. Infinite for a map without a cut.
     */
    double turn();
}
