package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The vertices of a bounded polytope {y : A y ≥ b} in few dimensions, by the double description method: a large simplex is
 * cut by one half-space after another (Motzkin et al., 1953).
 */
final class PolytopeVertices {

    private static final int LARGEST_COUNT = 4096;

    private final int dimension;
    private final double tolerance;
    private List<Vertex> vertices = new ArrayList<>();
    private boolean complete = true;

    /** A vertex and the half-spaces on whose boundary it lies. */
    private record Vertex(double[] at, BitSet tight) {}

    /**
     * Enumerates the vertices.
     *
     * @param a rows of about unit length (M×k)
     * @param b length M
     * @param radius a bound of |y_i| on the polytope
     */
    PolytopeVertices(double[][] a, double[] b, int dimension, double radius) {
        this.dimension = dimension;
        tolerance = 1e-11 * radius;
        startWithSimplex(a.length, 2 * radius);
        for (int j = 0; j < a.length && complete; j++) {
            cut(a[j], b[j], j);
        }
    }

    /** The vertices; if not complete, corners of a larger polytope. */
    List<double[]> vertices() {
        return vertices.stream().map(Vertex::at).toList();
    }

    /** False if there were too many of them on the way. */
    boolean isComplete() {
        return complete;
    }

    private void startWithSimplex(int first, double size) {
        for (int corner = 0; corner <= dimension; corner++) {
            double[] at = new double[dimension];
            BitSet tight = new BitSet();
            for (int i = 0; i < dimension; i++) {
                at[i] = i == corner ? (2 * dimension - 1) * size : -size;
            }
            for (int facet = 0; facet <= dimension; facet++) {
                tight.set(first + facet, facet != corner);
            }
            vertices.add(new Vertex(at, tight));
        }
    }

    private void cut(double[] normal, double offset, int index) {
        List<Vertex> inside = new ArrayList<>();
        List<Vertex> outside = new ArrayList<>();
        List<Vertex> kept = new ArrayList<>();
        for (Vertex vertex : vertices) {
            double value = ScaledRows.dot(normal, vertex.at) - offset;
            if (value > tolerance) {
                inside.add(vertex);
                kept.add(vertex);
            } else if (value < -tolerance) {
                outside.add(vertex);
            } else {
                vertex.tight.set(index);
                kept.add(vertex);
            }
        }
        for (Vertex in : inside) {
            for (Vertex out : outside) {
                if (adjacent(in, out)) {
                    kept.add(between(in, out, normal, offset, index));
                }
            }
        }
        vertices = kept;
        complete = kept.size() <= LARGEST_COUNT;
    }

    /** Two vertices are joined by an edge if no third one lies on all the half-spaces that both lie on. */
    private boolean adjacent(Vertex a, Vertex b) {
        BitSet common = (BitSet) a.tight.clone();
        common.and(b.tight);
        if (common.cardinality() < dimension - 1) {
            return false;
        }
        return vertices.stream()
                        .filter(vertex -> containsAll(vertex.tight, common))
                        .limit(3)
                        .count()
                == 2; // a and b themselves
    }

    private static boolean containsAll(BitSet set, BitSet part) {
        BitSet missing = (BitSet) part.clone();
        missing.andNot(set);
        return missing.isEmpty();
    }

    private static Vertex between(Vertex in, Vertex out, double[] normal, double offset, int index) {
        double above = ScaledRows.dot(normal, in.at) - offset;
        double below = ScaledRows.dot(normal, out.at) - offset;
        double part = above / (above - below);
        double[] at = new double[in.at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = in.at[i] + part * (out.at[i] - in.at[i]);
        }
        BitSet tight = (BitSet) in.tight.clone();
        tight.and(out.tight);
        tight.set(index);
        return new Vertex(at, tight);
    }
}
