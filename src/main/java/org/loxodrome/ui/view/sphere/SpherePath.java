package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Vectors;

/**
 * A line of great arcs on the unit sphere. Its points are not nearer to each other than an angle, which is at least {@link #SHORTEST}
 * (rounding leaves nearer points without a tangent), nor farther than {@link #LONGEST} (a chord would cut below the sphere).
 */
final class SpherePath {

    static final double SHORTEST = 1e-5;
    static final double LONGEST = Math.toRadians(4);

    private final List<Node> nodes;

    /**
     * A point of the line.
     *
     * @param at the unit vector
     * @param incoming unit tangent of the arc that ends here
     * @param outgoing unit tangent of the arc that begins here
     * @param arc the angle travelled so far, in radians
     */
    record Node(double[] at, double[] incoming, double[] outgoing, double arc) {

        /** The angle between the arcs before and after, in radians. */
        double turn() {
            return Vectors.angle(incoming, outgoing);
        }

        /** The node's point moved on along its outgoing arc. */
        double[] ahead(double angle) {
            return Vectors.onArc(at, outgoing, angle);
        }

        /** The tangent after moving on along the outgoing arc. */
        double[] tangentAhead(double angle) {
            return Vectors.mix(Math.cos(angle), outgoing, -Math.sin(angle), at);
        }
    }

    private SpherePath(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** Joins the directions in this order; their first two or three components are used. */
    static SpherePath through(List<Direction> directions) {
        return through(directions, SHORTEST);
    }

    /** Joins those of the directions that are so far apart, in radians, that they are seen as different ones. */
    static SpherePath through(List<Direction> directions, double apart) {
        double least = Math.max(SHORTEST, apart);
        List<Node> nodes = new ArrayList<>(2 * directions.size());
        for (Direction direction : directions) {
            double[] point = Vectors.of(direction);
            if (nodes.isEmpty()) {
                double[] tangent = Vectors.anyTangent(point);
                nodes.add(new Node(point, tangent, tangent, 0));
            } else {
                arcTo(point, nodes, least);
            }
        }
        return new SpherePath(nodes);
    }

    /** The points in the order of travel; none for an empty line. */
    List<Node> nodes() {
        return nodes;
    }

    /** The angle from the first point to the last one, in radians. */
    double length() {
        return nodes.isEmpty() ? 0 : nodes.get(nodes.size() - 1).arc;
    }

    private static void arcTo(double[] end, List<Node> nodes, double least) {
        Node last = nodes.get(nodes.size() - 1);
        double angle = Vectors.angle(last.at, end);
        if (angle < least) {
            return;
        }
        double[] outgoing = Vectors.tangent(last.at, end);
        Node start = new Node(last.at, nodes.size() == 1 ? outgoing : last.incoming, outgoing, last.arc);
        nodes.set(nodes.size() - 1, start);
        int steps = (int) Math.ceil(angle / LONGEST);
        for (int i = 1; i <= steps; i++) {
            double part = angle * i / steps;
            double[] tangent = start.tangentAhead(part);
            nodes.add(new Node(i == steps ? end : start.ahead(part), tangent, tangent, start.arc + part));
        }
    }
}
