package org.loxodrome.geometry;

import java.util.List;

/**
 * The set of directions w that separate the data, X w &gt; 0: an open convex part of the circle (d = 2) or the sphere (d = 3).
 *
 * @param signedRows X, rows y_n x_n (N×d)
 * @param corners d = 3: the corners of the spherical polygon, anticlockwise seen from outside, joined by great arcs shorter
 *     than 180°; a hemisphere or a region between two half circles gets corners in the middle of its long sides. d = 2:
 *     the two ends of the arc, anticlockwise. Empty if no direction separates.
 * @param share its part of the whole circle or sphere, from 0 to 1/2
 */
public record SeparatingRegion(double[][] signedRows, List<Direction> corners, double share) {

    /** Copies the arrays. */
    public SeparatingRegion {
        signedRows = copy(signedRows);
        corners = List.copyOf(corners);
    }

    /**
     * The region of data in two or three dimensions.
     *
     * @param signedRows X, N×d with N ≥ 1
     * @throws IllegalArgumentException if d is neither 2 nor 3
     */
    public static SeparatingRegion of(double[][] signedRows) {
        return switch (signedRows[0].length) {
            case 2 -> CircleClip.region(signedRows);
            case 3 -> SphereClip.region(signedRows);
            default ->
                throw new IllegalArgumentException(
                        "The region of separating directions is drawn for d = 2 and d = 3; here d = "
                                + signedRows[0].length + ".");
        };
    }

    @Override
    public double[][] signedRows() {
        return copy(signedRows);
    }

    /** Whether no direction separates the data. */
    public boolean isEmpty() {
        return corners.isEmpty();
    }

    /** Whether the direction separates the data: every margin is positive. */
    public boolean contains(Direction direction) {
        for (double[] row : signedRows) {
            double margin = 0;
            for (int i = 0; i < row.length; i++) {
                margin += row[i] * direction.component(i);
            }
            if (!(margin > 0)) {
                return false;
            }
        }
        return true;
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int n = 0; n < rows.length; n++) {
            copy[n] = rows[n].clone();
        }
        return copy;
    }
}
