package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Patch;
import org.loxodrome.geometry.Direction;

/** A region of the sphere: a tint on the near side, one on the far side, and its outline. */
final class Region3D {

    private final TriangleMesh mesh = PatchMesh.empty();
    private final PhongMaterial tint = new PhongMaterial();
    private final MeshView farSide = side(CullFace.FRONT);
    private final MeshView nearSide = side(CullFace.BACK);
    private final Tube outline = Tube.round();
    private List<SpherePath> edges = List.of();
    private @Nullable Patch patch;

    Node outline() {
        return outline.view();
    }

    Node farSide() {
        return farSide;
    }

    Node nearSide() {
        return nearSide;
    }

    void setVisible(boolean visible) {
        outline.view().setVisible(visible);
        farSide.setVisible(visible);
        nearSide.setVisible(visible);
    }

    void show(Patch newPatch, SphereColors colors, double pixelsPerRadian) {
        if (!newPatch.equals(patch)) {
            patch = newPatch;
            PatchMesh.write(newPatch, mesh);
            edges = edges(newPatch.corners());
        }
        tint.setDiffuseColor(colors.region());
        outline.setColor(colors.regionOutline());
        outline.showPaths(edges, LineStyle.OUTLINE, pixelsPerRadian);
    }

    private static List<SpherePath> edges(List<Direction> corners) {
        List<SpherePath> edges = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            edges.add(SpherePath.through(List.of(corners.get(i), corners.get((i + 1) % corners.size()))));
        }
        return edges;
    }

    private MeshView side(CullFace hidden) {
        MeshView view = new MeshView(mesh);
        view.setMaterial(tint);
        view.setCullFace(hidden);
        return view;
    }
}
