package org.loxodrome.ui.view.sphere;

import java.util.List;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;
import org.loxodrome.figure.Patch;
import org.loxodrome.ui.view.space.Vectors;

/** A convex spherical polygon as a fan of bent triangles around its middle, between the globe and the lines. */
final class PatchMesh {

    /** The facets' middles lie 0.0005 lower, still above the globe; lines dip 0.0006 below 1. */
    static final float SCALE = 0.9990f;

    private static final int FLOATS_PER_POINT = 3;
    private static final int INTS_PER_FACE = 9;
    private static final double FACET = Math.toRadians(2.5);

    private PatchMesh() {}

    /** An empty mesh for {@link #write}. */
    static TriangleMesh empty() {
        TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
        mesh.getTexCoords().setAll(0, 0);
        return mesh;
    }

    /** Replaces a mesh's contents by the patch. */
    static void write(Patch patch, TriangleMesh mesh) {
        List<double[]> corners = patch.corners().stream().map(Vectors::of).toList();
        double[] middle = middle(corners);
        double reach = corners.stream()
                .mapToDouble(corner -> Vectors.angle(middle, corner))
                .max()
                .orElse(0);
        int rows = Math.max(1, (int) Math.ceil(reach / FACET));
        mesh.getFaces().clear();
        mesh.getPoints().clear();
        mesh.getNormals().clear();
        for (int i = 0; i < corners.size(); i++) {
            fan(mesh, middle, corners.get(i), corners.get((i + 1) % corners.size()), rows);
        }
    }

    /** The direction of the corners' vector area, which lies inside, for a hemisphere too. */
    private static double[] middle(List<double[]> corners) {
        double[] area = new double[3];
        for (int i = 0; i < corners.size(); i++) {
            area = Vectors.mix(1, area, 1, Vectors.cross(corners.get(i), corners.get((i + 1) % corners.size())));
        }
        return Vectors.mix(1 / Math.sqrt(Vectors.dot(area, area)), area, 0, area);
    }

    private static void fan(TriangleMesh mesh, double[] middle, double[] start, double[] end, int rows) {
        double angle = Vectors.angle(start, end);
        double[] tangent = Vectors.tangent(start, end);
        int columns = Math.max(1, (int) Math.ceil(angle / FACET));
        int first = mesh.getPoints().size() / FLOATS_PER_POINT;
        float[] normals = new float[(columns + 1) * (rows + 1) * FLOATS_PER_POINT];
        for (int column = 0; column <= columns; column++) {
            column(normals, column, middle, Vectors.onArc(start, tangent, angle * column / columns), rows);
        }
        float[] points = normals.clone();
        for (int i = 0; i < points.length; i++) {
            points[i] *= SCALE;
        }
        mesh.getNormals().addAll(normals);
        mesh.getPoints().addAll(points);
        mesh.getFaces().addAll(faces(first, columns, rows));
    }

    private static void column(float[] normals, int column, double[] middle, double[] edge, int rows) {
        double angle = Vectors.angle(middle, edge);
        double[] tangent = Vectors.tangent(middle, edge);
        int at = column * (rows + 1) * FLOATS_PER_POINT;
        for (int row = 0; row <= rows; row++) {
            for (double coordinate : Vectors.onArc(middle, tangent, angle * row / rows)) {
                normals[at++] = (float) coordinate;
            }
        }
    }

    private static int[] faces(int first, int columns, int rows) {
        int[] faces = new int[columns * rows * 2 * INTS_PER_FACE];
        int at = 0;
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                int near = first + column * (rows + 1) + row;
                int next = near + rows + 1;
                at = face(faces, at, near, near + 1, next);
                at = face(faces, at, next, near + 1, next + 1);
            }
        }
        return faces;
    }

    private static int face(int[] faces, int at, int... vertices) {
        for (int vertex : vertices) {
            faces[at++] = vertex;
            faces[at++] = vertex;
            faces[at++] = 0;
        }
        return at;
    }
}
