package org.loxodrome.figure;

import java.util.List;
import org.loxodrome.geometry.Direction;

/**
 * A convex spherical polygon: its corners are joined by great arcs.
 *
 * @param label the legend's text; empty for none
 * @param corners at least three directions, anticlockwise seen from outside the sphere
 */
public record Patch(String label, List<Direction> corners) {

    /** Copies the list. */
    public Patch {
        corners = List.copyOf(corners);
    }
}
