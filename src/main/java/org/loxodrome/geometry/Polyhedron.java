package org.loxodrome.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The polyhedron {w ∈ R³ : X w ≥ b} within the cube |w_i| ≤ r, without what only the cube bounds.
 *
 * @param faces the faces that are seen, at most one for each row of X
 */
public record Polyhedron(List<Face> faces) {

    /** Relative to the cube: points this close to a plane are on it. */
    private static final double ON_PLANE = 1e-10;

    /**
     * A face.
     *
     * @param row the row of X that bounds the polyhedron here, counted from 0
     * @param corners at least three points, anticlockwise seen from outside
     */
    public record Face(int row, List<Corner> corners) {

        /** Copies the list. */
        public Face {
            corners = List.copyOf(corners);
        }
    }

    /**
     * A corner of a face.
     *
     * @param cut whether the side from here to the next corner is where the cube cuts the face, not an edge of the polyhedron
     */
    public record Corner(double w1, double w2, double w3, boolean cut) {

        /** The point. */
        public double[] toArray() {
            return new double[] {w1, w2, w3};
        }

        private double height(double[] normal, double offset) {
            return normal[0] * w1 + normal[1] * w2 + normal[2] * w3 - offset;
        }

        private Corner crossing(Corner next, double share, boolean cutFromThere) {
            return new Corner(
                    w1 + share * (next.w1 - w1),
                    w2 + share * (next.w2 - w2),
                    w3 + share * (next.w3 - w3),
                    cutFromThere);
        }

        private Corner withCut(boolean newCut) {
            return new Corner(w1, w2, w3, newCut);
        }
    }

    /** Copies the list. */
    public Polyhedron {
        faces = List.copyOf(faces);
    }

    /**
     * Finds the faces: each row's plane, cut by the cube and by all other rows.
     *
     * @param rows X, N×3, without rows of zeros
     * @param offset b
     * @param reach r &gt; 0
     */
    public static Polyhedron of(double[][] rows, double offset, double reach) {
        List<Face> faces = new ArrayList<>();
        for (int n = 0; n < rows.length; n++) {
            List<Corner> corners = isRepeated(rows, n) ? List.of() : face(rows, n, offset, reach);
            if (corners.size() >= 3) {
                faces.add(new Face(n, corners));
            }
        }
        return new Polyhedron(faces);
    }

    private static List<Corner> face(double[][] rows, int n, double offset, double reach) {
        List<Corner> corners = square(rows[n], offset, reach);
        for (int i = 0; i < 3; i++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] normal = new double[3];
                normal[i] = sign;
                corners = clipped(corners, normal, -reach, true, ON_PLANE * reach);
            }
        }
        for (int m = 0; m < rows.length && corners.size() >= 3; m++) {
            if (m != n) {
                double[] normal = Direction.of(rows[m]).toArray();
                corners = clipped(corners, normal, offset / length(rows[m]), false, ON_PLANE * reach);
            }
        }
        return corners;
    }

    /** A square of the row's plane that reaches beyond the cube, anticlockwise seen from where margins are smaller. */
    private static List<Corner> square(double[] row, double offset, double reach) {
        double[] normal = Direction.of(row).toArray();
        double distance = offset / length(row);
        double half = 4 * reach;
        int smallest = 0;
        for (int i = 1; i < 3; i++) {
            smallest = Math.abs(normal[i]) < Math.abs(normal[smallest]) ? i : smallest;
        }
        double[] axis = new double[3];
        axis[smallest] = 1;
        double[] u = Direction.of(cross(axis, normal)).toArray();
        double[] v = cross(u, normal);
        List<Corner> corners = new ArrayList<>();
        for (int[] side : new int[][] {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}}) {
            double[] p = new double[3];
            for (int i = 0; i < 3; i++) {
                p[i] = distance * normal[i] + half * (side[0] * u[i] + side[1] * v[i]);
            }
            corners.add(new Corner(p[0], p[1], p[2], true));
        }
        return corners;
    }

    /** Sutherland and Hodgman's step: what lies where normal · w ≥ offset. */
    private static List<Corner> clipped(
            List<Corner> corners, double[] normal, double offset, boolean cut, double tolerance) {
        List<Corner> kept = new ArrayList<>();
        for (int k = 0; k < corners.size(); k++) {
            Corner corner = corners.get(k);
            Corner next = corners.get((k + 1) % corners.size());
            double here = onPlane(corner.height(normal, offset), tolerance);
            double there = onPlane(next.height(normal, offset), tolerance);
            if (here >= 0) {
                kept.add(here == 0 && there < 0 ? corner.withCut(cut) : corner);
            }
            if (here * there < 0) {
                kept.add(corner.crossing(next, here / (here - there), here > 0 ? cut : corner.cut));
            }
        }
        return kept.size() < 3 ? List.of() : kept;
    }

    private static double onPlane(double height, double tolerance) {
        return Math.abs(height) <= tolerance ? 0 : height;
    }

    /** Whether the row is equal to an earlier one, which then has the face. */
    private static boolean isRepeated(double[][] rows, int n) {
        return Arrays.stream(rows, 0, n).anyMatch(row -> Arrays.equals(row, rows[n]));
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double length(double[] row) {
        return Math.sqrt(row[0] * row[0] + row[1] * row[1] + row[2] * row[2]);
    }
}
