package org.loxodrome.ui.view.sphere;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import org.loxodrome.figure.Curve;
import org.loxodrome.geometry.Direction;

/** Lines of one style and colour on the sphere, as one node that is changed in place. */
final class Tube {

    private final PhongMaterial material = new PhongMaterial();
    private final Stations stations = new Stations();
    private final TubeMesh mesh;
    private final MeshView view;
    private List<SpherePath> paths = List.of();
    private List<Direction> points = List.of();
    private LineStyle style = LineStyle.OUTLINE;

    /** Nothing yet, with this many sides. */
    Tube(int sides) {
        mesh = new TubeMesh(sides);
        view = new MeshView(mesh.mesh());
        view.setMaterial(material);
    }

    /** The node, always the same. */
    MeshView view() {
        return view;
    }

    void setColor(Color color) {
        if (!color.equals(material.getDiffuseColor())) {
            material.setDiffuseColor(color);
        }
    }

    /** Draws a curve; does nothing if its points are the same list and its style the same as before. */
    void show(Curve curve, double pixelsPerRadian) {
        LineStyle wanted = LineStyle.of(curve.role());
        if (curve.points() != points || !wanted.equals(style)) {
            points = curve.points();
            show(List.of(SpherePath.through(points)), wanted, pixelsPerRadian);
        }
    }

    /** Draws lines. */
    void show(List<SpherePath> newPaths, LineStyle newStyle, double pixelsPerRadian) {
        paths = newPaths;
        style = newStyle;
        redraw(pixelsPerRadian);
    }

    /** Draws the same lines for another magnification. */
    void redraw(double pixelsPerRadian) {
        stations.clear();
        for (SpherePath path : paths) {
            style.strokes(path, pixelsPerRadian, stations);
        }
        mesh.update(stations, style.width() / 2 / pixelsPerRadian, style.height() / pixelsPerRadian);
    }
}
