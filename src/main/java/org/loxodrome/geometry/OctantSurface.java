package org.loxodrome.geometry;

/**
 * A surface of R³ that looks the same from all eight octants: its part in the octant of positive coordinates, over the lattice of
 * (i, j, k) with i + j + k = n. The other seven parts are its mirror images.
 *
 * @param divisions n ≥ 1
 * @param points three coordinates ≥ 0 for each place of the lattice, in the order of {@link #index}
 * @param normals the unit normals there, outwards, as seen from inside the octant: on its border the mirror image may have
 *     another one
 */
public record OctantSurface(int divisions, double[] points, double[] normals) {

    /** Copies the arrays. */
    public OctantSurface {
        points = points.clone();
        normals = normals.clone();
    }

    /** How many places a lattice has. */
    public static int size(int divisions) {
        return (divisions + 1) * (divisions + 2) / 2;
    }

    /** The number of the place (i, j, n − i − j). */
    public static int index(int divisions, int i, int j) {
        return i * (divisions + 1) - i * (i - 1) / 2 + j;
    }

    @Override
    public double[] points() {
        return points.clone();
    }

    @Override
    public double[] normals() {
        return normals.clone();
    }
}
