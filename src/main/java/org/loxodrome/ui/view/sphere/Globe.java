package org.loxodrome.ui.view.sphere;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.fxyz3d.shapes.primitives.SegmentedSphereMesh;
import org.loxodrome.figure.SurfaceTint;

/** The near side of the sphere itself, not quite opaque, plain or coloured by what its directions are like. */
final class Globe {

    private static final int DIVISIONS = 72;

    /** A little less than 1, so that regions (whose facets lie below 1) and lines are clear of it. */
    static final double RADIUS = 0.9975;

    private final PhongMaterial material = new PhongMaterial();
    private final PhongMaterial map = new PhongMaterial(Color.WHITE);
    private final SegmentedSphereMesh plain = new SegmentedSphereMesh(DIVISIONS, 0, 0, RADIUS, null);
    private final MeshView tinted = new MeshView(GlobeMesh.of(RADIUS));
    private final Group node = new Group(plain, tinted);
    private Optional<SurfaceTint> shown = Optional.empty();
    private Color shell = Color.TRANSPARENT;

    Globe() {
        plain.setMaterial(material);
        plain.setCullFace(CullFace.BACK);
        tinted.setMaterial(map);
        tinted.setCullFace(CullFace.BACK);
    }

    Node node() {
        return node;
    }

    void show(SphereColors colors, Optional<SurfaceTint> tint) {
        boolean same = shell.equals(colors.shell()) && shown.equals(tint);
        shell = colors.shell();
        shown = tint;
        plain.setVisible(tint.isEmpty());
        tinted.setVisible(tint.isPresent());
        if (!same) {
            material.setDiffuseColor(shell);
            map.setDiffuseMap(tint.map(of -> GlobeTexture.of(of, colors.globe(), shell.getOpacity()))
                    .orElse(null));
        }
    }
}
