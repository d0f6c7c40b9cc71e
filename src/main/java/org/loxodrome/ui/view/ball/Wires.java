package org.loxodrome.ui.view.ball;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import org.loxodrome.ui.view.space.Rings;
import org.loxodrome.ui.view.space.TubeMesh;

/** Lines of one width and colour in space, as one node that is changed in place; their width on the screen is in pixels. */
final class Wires {

    private static final int SIDES = 6;

    private final double width;
    private final PhongMaterial material = new PhongMaterial();
    private final Rings rings = new Rings();
    private final TubeMesh mesh = TubeMesh.round(SIDES);
    private final MeshView view = new MeshView();
    private List<double[][]> lines = List.of();
    private double pixelsPerUnit;

    Wires(double width) {
        this.width = width;
        view.setMaterial(material);
    }

    Node node() {
        return view;
    }

    void setColor(Color color) {
        material.setDiffuseColor(color);
    }

    /** Draws lines; does nothing if it is the same list as before, in the same magnification. */
    @SuppressWarnings("ReferenceEquality") // the same list is the same lines; comparing all points would cost as much
    void show(List<double[][]> newLines, double newPixelsPerUnit) {
        if (newLines == lines && newPixelsPerUnit == pixelsPerUnit) {
            return;
        }
        lines = newLines;
        pixelsPerUnit = newPixelsPerUnit;
        rings.clear();
        lines.stream().filter(line -> line.length > 1).forEach(rings::addStroke);
        mesh.update(rings, width / 2 / pixelsPerUnit, 0);
        view.setMesh(mesh.mesh());
    }
}
