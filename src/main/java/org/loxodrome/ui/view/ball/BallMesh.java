package org.loxodrome.ui.view.ball;

import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;
import org.loxodrome.geometry.OctantSurface;

/** An {@link OctantSurface} and its mirror images as a triangle mesh that is changed in place. */
final class BallMesh {

    private static final int INTS_PER_FACE = 9;

    private TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
    private int divisions;

    /** The mesh; another one after a surface with other divisions. */
    TriangleMesh mesh() {
        return mesh;
    }

    void show(OctantSurface surface) {
        float[] points = mirrored(surface.points());
        float[] normals = mirrored(surface.normals());
        if (surface.divisions() == divisions) {
            mesh.getPoints().set(0, points, 0, points.length);
            mesh.getNormals().set(0, normals, 0, normals.length);
            return;
        }
        divisions = surface.divisions();
        mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
        mesh.getTexCoords().setAll(0, 0);
        mesh.getPoints().setAll(points);
        mesh.getNormals().setAll(normals);
        mesh.getFaces().setAll(faces());
    }

    private static float[] mirrored(double[] octant) {
        float[] all = new float[Octants.ALL.size() * octant.length];
        int at = 0;
        for (int[] signs : Octants.ALL) {
            for (int i = 0; i < octant.length; i++) {
                all[at++] = (float) (signs[i % 3] * octant[i]);
            }
        }
        return all;
    }

    private int[] faces() {
        int[] faces = new int[Octants.ALL.size() * divisions * divisions * INTS_PER_FACE];
        int at = 0;
        for (int octant = 0; octant < Octants.ALL.size(); octant++) {
            int first = octant * OctantSurface.size(divisions);
            boolean mirrored = Octants.isMirrored(Octants.ALL.get(octant));
            for (int i = 0; i < divisions; i++) {
                for (int j = 0; i + j < divisions; j++) {
                    int here = first + OctantSurface.index(divisions, i, j);
                    int across = first + OctantSurface.index(divisions, i + 1, j);
                    at = face(faces, at, here, across, here + 1, mirrored);
                    if (i + j + 1 < divisions) {
                        at = face(faces, at, across, across + 1, here + 1, mirrored);
                    }
                }
            }
        }
        return faces;
    }

    private static int face(int[] faces, int at, int a, int b, int c, boolean mirrored) {
        int next = vertex(faces, at, a);
        next = vertex(faces, next, mirrored ? c : b);
        return vertex(faces, next, mirrored ? b : c);
    }

    private static int vertex(int[] faces, int at, int vertex) {
        faces[at] = vertex;
        faces[at + 1] = vertex;
        return at + 3;
    }
}
