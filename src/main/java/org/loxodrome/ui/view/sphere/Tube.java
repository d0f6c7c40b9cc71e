package org.loxodrome.ui.view.sphere;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.TubeMesh;

/** Lines of one style and colour on the sphere, as one node that is changed in place. */
final class Tube {

    private static final int SIDES = 6;

    /** Points nearer to each other make one on the screen; pixels. */
    private static final double UNSEEN = 0.3;

    private final PhongMaterial material = new PhongMaterial();
    private final Stations stations = new Stations();
    private final TubeMesh mesh;
    private final MeshView view = new MeshView();
    private List<Direction> points = List.of();
    private List<SpherePath> paths = List.of();
    private LineStyle style = LineStyle.OUTLINE;
    private double pixelsPerRadian;

    private Tube(TubeMesh mesh) {
        this.mesh = mesh;
        view.setMaterial(material);
    }

    /** Lines with a body. */
    static Tube round() {
        return new Tube(TubeMesh.round(SIDES));
    }

    /** Thin lines that lie flat on the sphere and are seen from both sides. */
    static Tube flat() {
        Tube tube = new Tube(TubeMesh.flat());
        tube.view.setCullFace(CullFace.NONE);
        return tube;
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

    /** Draws a line through points; does nothing if it is the same list as before, in the same style and magnification. */
    @SuppressWarnings(
            "ReferenceEquality") // the same list is the same line; comparing all points would cost as much as drawing
    void showPoints(List<Direction> newPoints, LineStyle newStyle, double newPixelsPerRadian) {
        List<SpherePath> same = paths;
        if (newPoints != points || newPixelsPerRadian != pixelsPerRadian) {
            points = newPoints;
            same = List.of(SpherePath.through(points, UNSEEN / newPixelsPerRadian));
        }
        showPaths(same, newStyle, newPixelsPerRadian);
    }

    /** Draws lines; does nothing if it is the same list as before, in the same style and magnification. */
    @SuppressWarnings("ReferenceEquality")
    void showPaths(List<SpherePath> newPaths, LineStyle newStyle, double newPixelsPerRadian) {
        if (newPaths == paths && newStyle.equals(style) && newPixelsPerRadian == pixelsPerRadian) {
            return;
        }
        paths = newPaths;
        style = newStyle;
        pixelsPerRadian = newPixelsPerRadian;
        stations.clear();
        for (SpherePath path : paths) {
            style.strokes(path, pixelsPerRadian, stations);
        }
        mesh.update(stations, style.width() / 2 / pixelsPerRadian, style.height() / pixelsPerRadian);
        view.setMesh(mesh.mesh());
    }
}
