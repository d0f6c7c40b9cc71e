package org.loxodrome.figure;

import java.util.List;
import org.loxodrome.geometry.Direction;

/**
 * A polyline on the sphere; consecutive points are joined by great arcs.
 *
 * @param role what the curve is, which decides how it is drawn
 * @param alpha the initialization scale α that colours a trajectory (may be infinite); NaN for the other roles
 * @param label the legend's text; empty for none
 * @param points at least one direction, in the order of time
 */
public record Curve(Role role, double alpha, String label, List<Direction> points) {

    /** What a curve shows. */
    public enum Role {
        /** One trajectory of the fan, coloured by its α. */
        TRAJECTORY,
        /** The trajectory at the α of the slider: coloured by α, drawn stronger. */
        CURRENT,
        /** The path of Q_μ max-margin predictors: dashed. */
        PATH,
        /** The set of l1 max-margin predictors where there is more than one. */
        L1_FACE,
        /** Joins the points of equal μ: thin and dotted. */
        CROSS_LINE
    }

    /** Copies the list. */
    public Curve {
        points = List.copyOf(points);
    }

    /** Whether this is the way of one training run, of the fan or the current one. */
    public boolean isTrajectory() {
        return role == Role.TRAJECTORY || role == Role.CURRENT;
    }
}
