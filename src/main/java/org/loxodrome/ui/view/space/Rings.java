package org.loxodrome.ui.view.space;

import java.util.Arrays;

/**
 * Where the rings of a tube are. A ring lies around a point P; its vertices are
 * P + ϱ (girth · (N cos φ + (T × N) sin φ) + advance · T), with T the unit tangent, N a unit vector across it and ϱ the tube's
 * radius.
 *
 * <p>Every stroke begins and ends with a ring of girth 0. What joins one stroke to the next has no area, so that all strokes
 * together are one strip of rings.
 */
public class Rings {

    /** Numbers per ring: point P, tangent T, girth, advance, across N. */
    public static final int STRIDE = 11;

    static final int GIRTH = 6;

    /** Where a ring's advance is among its numbers. */
    public static final int ADVANCE = 7;

    static final int ACROSS = 8;

    private static final double DIAGONAL = Math.sqrt(0.5);

    private double[] values = new double[64 * STRIDE];
    private int size;

    /** Number of rings. */
    public int size() {
        return size;
    }

    /** The rings' numbers, {@link #STRIDE} each; valid until the next change. */
    public double[] values() {
        return values;
    }

    /** Removes all rings. */
    public void clear() {
        size = 0;
    }

    /**
     * Adds a stroke through points of space, whose corners are not sharp. Its frame is projected from one ring to the next, which
     * hardly twists it.
     *
     * @param points at least two, no two successive ones equal
     */
    public void addStroke(double[]... points) {
        double[] chord = chord(points, 0);
        double[] across = Vectors.anyTangent(chord);
        begin(points[0], chord, across);
        for (int i = 1; i + 1 < points.length; i++) {
            double[] next = chord(points, i);
            double[] tangent = Vectors.unit(Vectors.mix(1, chord, 1, next));
            across = Vectors.unit(Vectors.mix(1, across, -Vectors.dot(across, tangent), tangent));
            add(points[i], tangent, across, 1, 0);
            chord = next;
        }
        across = Vectors.unit(Vectors.mix(1, across, -Vectors.dot(across, chord), chord));
        end(points[points.length - 1], chord, across);
    }

    private static double[] chord(double[][] points, int i) {
        return Vectors.unit(Vectors.mix(1, points[i + 1], -1, points[i]));
    }

    /** Adds the round beginning of a stroke. */
    protected final void begin(double[] point, double[] tangent, double[] across) {
        add(point, tangent, across, 0, -1);
        add(point, tangent, across, DIAGONAL, -DIAGONAL);
        add(point, tangent, across, 1, 0);
    }

    /** Adds the round end of a stroke. */
    protected final void end(double[] point, double[] tangent, double[] across) {
        add(point, tangent, across, 1, 0);
        add(point, tangent, across, DIAGONAL, DIAGONAL);
        add(point, tangent, across, 0, 1);
    }

    /** Adds one ring. */
    protected final void add(double[] point, double[] tangent, double[] across, double girth, double advance) {
        if ((size + 1) * STRIDE > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        int offset = size++ * STRIDE;
        System.arraycopy(point, 0, values, offset, 3);
        System.arraycopy(tangent, 0, values, offset + 3, 3);
        values[offset + GIRTH] = girth;
        values[offset + ADVANCE] = advance;
        System.arraycopy(across, 0, values, offset + ACROSS, 3);
    }
}
