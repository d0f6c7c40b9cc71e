package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import org.loxodrome.geometry.Direction;

/**
 * What the theory says about a data set and a depth, whatever the trajectories do.
 *
 * @param start the direction in which every trajectory begins
 * @param l2 the l2 max-margin direction
 * @param l1 the corners of the set of l1 max-margin directions: one if it is unique
 * @param l2OverD the l_{2/D} max-margin direction for D &gt; 2
 * @param localMinima the local minima of the l_{2/D} norm that are not global
 * @param path the Q_μ path from μ = ∞ to 0, as a polyline
 * @param crossPoints the points of the path at the μ of the cross-lines
 * @param region the corners of the separating directions, anticlockwise from outside; empty if it has none
 */
public record Theory(
        Direction start,
        Direction l2,
        List<Direction> l1,
        Optional<Direction> l2OverD,
        List<Direction> localMinima,
        List<Direction> path,
        List<PathPoint> crossPoints,
        List<Direction> region) {

    /** Copies the lists. */
    public Theory {
        l1 = List.copyOf(l1);
        localMinima = List.copyOf(localMinima);
        path = List.copyOf(path);
        crossPoints = List.copyOf(crossPoints);
        region = List.copyOf(region);
    }
}
