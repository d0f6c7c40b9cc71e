package org.loxodrome.ui.view.ball;

import java.util.List;
import javafx.scene.shape.TriangleMesh;
import org.loxodrome.figure.BallPicture.Facet;
import org.loxodrome.geometry.Polyhedron.Corner;

/** Faces of the polyhedron as a triangle mesh: each a fan from its first corner. */
final class FacetMesh {

    private FacetMesh() {}

    /** A mesh of these faces. */
    static TriangleMesh of(List<Facet> facets) {
        TriangleMesh mesh = new TriangleMesh();
        mesh.getTexCoords().setAll(0, 0);
        for (Facet facet : facets) {
            add(facet.face().corners(), mesh);
        }
        return mesh;
    }

    private static void add(List<Corner> corners, TriangleMesh mesh) {
        int first = mesh.getPoints().size() / 3;
        for (Corner corner : corners) {
            mesh.getPoints().addAll((float) corner.w1(), (float) corner.w2(), (float) corner.w3());
        }
        for (int k = 1; k + 1 < corners.size(); k++) {
            mesh.getFaces().addAll(first, 0, first + k, 0, first + k + 1, 0);
        }
    }
}
