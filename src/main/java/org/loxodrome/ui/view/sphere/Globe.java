package org.loxodrome.ui.view.sphere;

import javafx.scene.Node;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import org.fxyz3d.shapes.primitives.SegmentedSphereMesh;

/** The near side of the sphere itself, not quite opaque. */
final class Globe {

    private static final int DIVISIONS = 72;

    /** A little less than 1, so that regions (whose facets lie below 1) and lines are clear of it. */
    static final double RADIUS = 0.9975;

    private final PhongMaterial material = new PhongMaterial();
    private final SegmentedSphereMesh mesh = new SegmentedSphereMesh(DIVISIONS, 0, 0, RADIUS, null);

    Globe() {
        mesh.setMaterial(material);
        mesh.setCullFace(CullFace.BACK);
    }

    Node node() {
        return mesh;
    }

    void show(SphereColors colors) {
        material.setDiffuseColor(colors.shell());
    }
}
