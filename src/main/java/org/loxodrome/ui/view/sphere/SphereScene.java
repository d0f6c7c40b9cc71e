package org.loxodrome.ui.view.sphere;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.Group;
import javafx.scene.Node;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.ui.view.space.DragScene;
import org.loxodrome.ui.view.space.OrbitCamera;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.Tile;
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
    private final Lights lights;
    private final DragScene scene;

    SphereScene(LongSupplier clock) {
        Node tubes = curves.node();
        Group behind = new Group(regions.outlines(), graticule.circles(), axes.node(), regions.farSides());
        Group above = new Group(regions.nearSides(), graticule.net());
        Group world = new Group(tubes, behind, globe.node(), above);
        world.getTransforms().addAll(camera.aside(), OrbitCamera.AXES);
        lights = new Lights(globe.node(), tubes, behind, above);
        camera.node().getChildren().add(lights.node());
        scene = new DragScene(new Group(world, camera.node()), camera.camera(), clock);
    }

    Node node() {
        return scene.node();
    }

    /** Tells whether something is dragged; returns whether the scene is to be shown again. */
    boolean drag(boolean now) {
        return scene.drag(now);
    }

    /**
     * Brings the scene to this state; what has not changed costs nothing.
     *
     * @param tile the part that is drawn
     * @param magnification pixels of the whole that the tile is a part of, per pixel of the projection
     */
    void show(
            Picture picture,
            Optional<SurfaceTint> tint,
            SphereColors colors,
            Viewpoint viewpoint,
            Projection projection,
            Tile tile,
            double magnification) {
        double pixelsPerRadian = projection.pixelsPerRadian();
        scene.show(tile.width(), tile.height(), colors.background());
        double[] slope = camera.look(viewpoint, projection, tile, magnification);
        lights.aim(slope[0], slope[1]);
        globe.show(colors, tint);
        graticule.show(colors, pixelsPerRadian);
        axes.show(colors, pixelsPerRadian);
        curves.show(picture.curves(), colors, pixelsPerRadian);
        regions.show(picture.regions(), colors, pixelsPerRadian);
    }
}
