package org.loxodrome.ui.view.ball;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.loxodrome.figure.BallPicture.Facet;
import org.loxodrome.geometry.Polyhedron.Corner;

/** Faces of the polyhedron in one tint, translucent: its far sides and its near sides, which are drawn one after the other. */
final class Facets {

    private final PhongMaterial tint = new PhongMaterial();
    private final MeshView farSides = sides(CullFace.FRONT);
    private final MeshView nearSides = sides(CullFace.BACK);

    Node farSides() {
        return farSides;
    }

    Node nearSides() {
        return nearSides;
    }

    void setColor(Color color) {
        tint.setDiffuseColor(color);
    }

    void show(List<Facet> facets) {
        farSides.setMesh(FacetMesh.of(facets));
        nearSides.setMesh(farSides.getMesh());
    }

    /** The sides of faces, each once: those that are edges of the polyhedron, or those where it is cut. */
    static List<double[][]> sides(List<Facet> facets, boolean cut) {
        List<double[][]> sides = new ArrayList<>();
        for (Facet facet : facets) {
            List<Corner> corners = facet.face().corners();
            for (int k = 0; k < corners.size(); k++) {
                Corner corner = corners.get(k);
                if (corner.cut() == cut) {
                    double[] end = corners.get((k + 1) % corners.size()).toArray();
                    sides.add(new double[][] {corner.toArray(), end});
                }
            }
        }
        return sides;
    }

    private MeshView sides(CullFace hidden) {
        MeshView view = new MeshView();
        view.setMaterial(tint);
        view.setCullFace(hidden);
        return view;
    }
}
