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
 * @param emphasis how strongly it is drawn compared with others of its role
 */
public record Curve(Role role, double alpha, String label, List<Direction> points, Emphasis emphasis) {

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

    /** How strongly a curve is drawn. */
    public enum Emphasis {
        /** As its role says. */
        USUAL,
        /** It is the one that is looked at: thicker. */
        STRONG,
        /** Another one is looked at: paler. */
        FAINT
    }

    /** Copies the list. */
    public Curve {
        points = List.copyOf(points);
    }

    /** A curve drawn as its role says. */
    public Curve(Role role, double alpha, String label, List<Direction> points) {
        this(role, alpha, label, points, Emphasis.USUAL);
    }

    /** The same curve drawn more or less strongly. */
    public Curve with(Emphasis other) {
        return new Curve(role, alpha, label, points, other);
    }

    /** Whether this is the way of one training run, of the fan or the current one. */
    public boolean isTrajectory() {
        return role == Role.TRAJECTORY || role == Role.CURRENT;
    }
}
