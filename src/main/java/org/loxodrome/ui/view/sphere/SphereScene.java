package org.loxodrome.ui.view.sphere;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.ui.view.space.OrbitCamera;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.Viewpoint;

/**
 * The 3D part of the view. Lines are drawn first, then the translucent globe's near side over them: lines in front stay as they
 * are because they are nearer, lines behind show through faintly. What only tints the near side comes last.
 */
final class SphereScene {

    private static final double REACH = 1.5;

    private final OrbitCamera camera = new OrbitCamera(REACH);
    private final Globe globe = new Globe();
    private final Graticule graticule = new Graticule();
    private final Axes axes = new Axes();
    private final CurveLayer curves = new CurveLayer();
    private final RegionLayer regions = new RegionLayer();
    private final SubScene node;

    SphereScene() {
        Node tubes = curves.node();
        Group behind = new Group(regions.outlines(), graticule.circles(), axes.node(), regions.farSides());
        Group above = new Group(regions.nearSides(), graticule.net());
        Group world = new Group(tubes, behind, globe.node(), above);
        world.getTransforms().add(OrbitCamera.AXES);
        camera.node().getChildren().add(new Lights(globe.node(), tubes, behind, above).node());
        node = new SubScene(new Group(world, camera.node()), 1, 1, true, SceneAntialiasing.BALANCED);
        node.setCamera(camera.camera());
        node.setMouseTransparent(true);
    }

    SubScene node() {
        return node;
    }

    void resize(double width, double height) {
        node.setWidth(width);
        node.setHeight(height);
    }

    /** Brings the scene to this state; what has not changed costs nothing. */
    void show(
            Picture picture,
            Optional<SurfaceTint> tint,
            SphereColors colors,
            Viewpoint viewpoint,
            Projection projection) {
        double pixelsPerRadian = projection.pixelsPerRadian();
        node.setFill(colors.background());
        camera.look(viewpoint, projection);
        globe.show(colors, tint);
        graticule.show(colors, pixelsPerRadian);
        axes.show(colors, pixelsPerRadian);
        curves.show(picture.curves(), colors, pixelsPerRadian);
        regions.show(picture.regions(), colors, pixelsPerRadian);
    }
}
