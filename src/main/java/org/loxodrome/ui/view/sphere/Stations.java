package org.loxodrome.ui.view.sphere;

import java.util.List;
import org.loxodrome.ui.view.space.Rings;
import org.loxodrome.ui.view.space.Vectors;

/**
 * The rings of tubes along lines on the unit sphere. Across a line at P is P itself.
 *
 * <p>The frame (P, T × P) does not twist: along a curve on the unit sphere P' = T, so that P is a relatively parallel normal
 * field (R. L. Bishop, "There is more than one way to frame a curve", 1975).
 */
final class Stations extends Rings {

    /** A corner sharper than 60° is two round ends, not a bent tube. */
    private static final double SHARP = 0.5;

    /**
     * Adds the part of a line between two angles travelled: a dot if they are equal.
     *
     * @param from where the part begins, in radians
     * @param to where it ends
     * @param tolerance how far the tube may leave the line to save rings, in radians
     */
    void addStroke(SpherePath path, double from, double to, double tolerance) {
        List<SpherePath.Node> nodes = path.nodes();
        if (nodes.isEmpty()) {
            return;
        }
        int k = indexAt(nodes, from);
        SpherePath.Node node = nodes.get(k);
        begin(node.ahead(from - node.arc()), node.tangentAhead(from - node.arc()));
        double last = from;
        double turn = 0;
        while (k + 1 < nodes.size() && nodes.get(k + 1).arc() < to) {
            node = nodes.get(++k);
            double next = k + 1 < nodes.size() ? nodes.get(k + 1).arc() : to;
            turn += node.turn();
            if (turn * (next - last) / 8 > tolerance || next - last > SpherePath.LONGEST) {
                pass(node);
                last = node.arc();
                turn = 0;
            }
        }
        end(node.ahead(to - node.arc()), node.tangentAhead(to - node.arc()));
    }

    private static int indexAt(List<SpherePath.Node> nodes, double arc) {
        int low = 0;
        int high = nodes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (nodes.get(middle).arc() <= arc) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void pass(SpherePath.Node node) {
        double cosine = Vectors.dot(node.incoming(), node.outgoing());
        if (cosine < SHARP) {
            end(node.at(), node.incoming());
            begin(node.at(), node.outgoing());
            return;
        }
        double share = 1 / Math.sqrt(2 + 2 * cosine);
        add(node.at(), Vectors.mix(share, node.incoming(), share, node.outgoing()), node.at(), 1, 0);
    }

    private void begin(double[] point, double[] tangent) {
        begin(point, tangent, point);
    }

    private void end(double[] point, double[] tangent) {
        end(point, tangent, point);
    }
}
