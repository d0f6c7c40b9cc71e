package org.loxodrome.ui.view.sphere;

import java.util.Arrays;
import java.util.List;

/**
 * Where the rings of a tube are. A ring lies around a point P of the unit sphere; its vertices are
 * P + ϱ (girth · (P cos φ + (T × P) sin φ) + advance · T), with T the unit tangent and ϱ the tube's radius.
 *
 * <p>The frame (P, T × P) does not twist: along a curve on the unit sphere P' = T, so that P is a relatively parallel normal
 * field (R. L. Bishop, "There is more than one way to frame a curve", 1975).
 *
 * <p>Every stroke begins and ends with a ring of girth 0. What joins one stroke to the next has no area, so that all strokes
 * together are one strip of rings.
 */
final class Stations {

    /** Numbers per ring: point, tangent, girth, advance. */
    static final int STRIDE = 8;

    static final int GIRTH = 6;
    static final int ADVANCE = 7;

    /** A corner sharper than 60° is two round ends, not a bent tube. */
    private static final double SHARP = 0.5;

    private static final double DIAGONAL = Math.sqrt(0.5);

    private double[] values = new double[64 * STRIDE];
    private int size;

    /** Number of rings. */
    int size() {
        return size;
    }

    /** The rings' numbers, {@link #STRIDE} each; valid until the next change. */
    double[] values() {
        return values;
    }

    void clear() {
        size = 0;
    }

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
        add(node.at(), Vectors.mix(share, node.incoming(), share, node.outgoing()), 1, 0);
    }

    private void begin(double[] point, double[] tangent) {
        add(point, tangent, 0, -1);
        add(point, tangent, DIAGONAL, -DIAGONAL);
        add(point, tangent, 1, 0);
    }

    private void end(double[] point, double[] tangent) {
        add(point, tangent, 1, 0);
        add(point, tangent, DIAGONAL, DIAGONAL);
        add(point, tangent, 0, 1);
    }

    private void add(double[] point, double[] tangent, double girth, double advance) {
        if ((size + 1) * STRIDE > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        int offset = size++ * STRIDE;
        System.arraycopy(point, 0, values, offset, 3);
        System.arraycopy(tangent, 0, values, offset + 3, 3);
        values[offset + GIRTH] = girth;
        values[offset + ADVANCE] = advance;
    }
}
