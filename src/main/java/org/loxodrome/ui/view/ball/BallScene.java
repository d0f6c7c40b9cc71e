package org.loxodrome.ui.view.ball;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.LightBase;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.figure.BallPicture.Facet;
import org.loxodrome.ui.view.space.DragScene;
import org.loxodrome.ui.view.space.OrbitCamera;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.Viewpoint;

/**
 * The 3D part of the view. What is opaque is drawn first: the ball and all lines. Then come the polyhedron's translucent faces,
 * the far ones before the near ones; it is convex, so that no more order is needed.
 */
final class BallScene {

    private static final double REACH = 2.8;

    /** How far the axes reach. */
    static final double AXIS_END = 1.3;

    /** How far the rays through the touching points reach. */
    static final double RAY = 1.55;

    private static final Point3D FROM_UPPER_LEFT = new Point3D(0.5, 0.62, 1);
    private static final Point3D FROM_THE_RIGHT = new Point3D(-1, 0.15, 0.4);

    private final OrbitCamera camera = new OrbitCamera(REACH);
    private final PhongMaterial matte = new PhongMaterial();
    private final BallMesh mesh = new BallMesh();
    private final MeshView ball = new MeshView();
    private final Wires creases = new Wires(1.8);
    private final Wires sections = new Wires(1);
    private final Wires axes = new Wires(1.4);
    private final Wires rays = new Wires(1.6);
    private final Wires touching = new Wires(3.6);
    private final Wires edges = new Wires(1.8);
    private final Wires cuts = new Wires(1);
    private final Facets touched = new Facets();
    private final Facets untouched = new Facets();
    private final DragScene scene;
    private final List<double[][]> axisLines = axisLines();
    private List<double[][]> creaseLines = List.of();
    private List<double[][]> sectionLines = List.of();
    private List<double[][]> rayLines = List.of();
    private List<double[][]> touchLines = List.of();
    private List<double[][]> edgeLines = List.of();
    private List<double[][]> cutLines = List.of();
    private @Nullable BallPicture shown;

    BallScene(LongSupplier clock) {
        ball.setId("ball-surface");
        ball.setMaterial(matte);
        Node lines = new Group(
                creases.node(), sections.node(), axes.node(), rays.node(), touching.node(), edges.node(), cuts.node());
        Node faces = new Group(untouched.farSides(), touched.farSides(), untouched.nearSides(), touched.nearSides());
        Group world = new Group(ball, lines, faces);
        world.getTransforms().add(OrbitCamera.AXES);
        camera.node()
                .getChildren()
                .addAll(
                        lighting(new AmbientLight(Color.gray(0.68)), ball),
                        lighting(directional(0.40, FROM_UPPER_LEFT), ball),
                        lighting(directional(0.10, FROM_THE_RIGHT), ball),
                        lighting(new AmbientLight(Color.WHITE), lines, faces));
        scene = new DragScene(new Group(world, camera.node()), camera.camera(), clock);
    }

    Node node() {
        return scene.node();
    }

    /** Tells whether something is dragged; returns whether the scene is to be shown again. */
    boolean drag(boolean now) {
        return scene.drag(now);
    }

    /** Brings the scene to this state; what has not changed costs nothing. */
    void show(
            BallPicture picture,
            BallColors colors,
            Viewpoint viewpoint,
            Projection projection,
            double width,
            double height) {
        scene.show(width, height, colors.background());
        camera.look(viewpoint, projection);
        paint(colors);
        if (!picture.equals(shown)) {
            shown = picture;
            take(picture);
        }
        double pixelsPerUnit = projection.pixelsPerRadian();
        creases.show(creaseLines, pixelsPerUnit);
        sections.show(sectionLines, pixelsPerUnit);
        axes.show(axisLines, pixelsPerUnit);
        rays.show(rayLines, pixelsPerUnit);
        touching.show(touchLines, pixelsPerUnit);
        edges.show(edgeLines, pixelsPerUnit);
        cuts.show(cutLines, pixelsPerUnit);
    }

    private void take(BallPicture picture) {
        mesh.show(picture.surface());
        ball.setMesh(mesh.mesh());
        creaseLines = BallLines.creases(picture.surface());
        sectionLines = BallLines.sections(picture.surface());
        rayLines = rayLines(picture);
        touchLines = touchLines(picture.touches());
        edgeLines = Facets.sides(picture.facets(), false);
        cutLines = Facets.sides(picture.facets(), true);
        touched.show(picture.facets().stream().filter(Facet::touched).toList());
        untouched.show(
                picture.facets().stream().filter(facet -> !facet.touched()).toList());
    }

    private void paint(BallColors colors) {
        matte.setDiffuseColor(colors.ball());
        creases.setColor(colors.crease());
        sections.setColor(colors.section());
        axes.setColor(colors.axis());
        edges.setColor(colors.edge());
        cuts.setColor(colors.cut());
        touched.setColor(colors.touched());
        untouched.setColor(colors.untouched());
        rays.setColor(colors.ray());
        touching.setColor(colors.touching());
    }

    private static List<double[][]> rayLines(BallPicture picture) {
        List<double[][]> lines = new ArrayList<>();
        for (BallPicture.Touch touch : picture.touches()) {
            double[] point = touch.point();
            double end = RAY / Math.sqrt(point[0] * point[0] + point[1] * point[1] + point[2] * point[2]);
            lines.add(new double[][] {{0, 0, 0}, {end * point[0], end * point[1], end * point[2]}});
        }
        return lines;
    }

    /** The outline of the touching set, where it is more than a point: a segment, or a face whose corners go round. */
    private static List<double[][]> touchLines(List<BallPicture.Touch> touches) {
        List<double[][]> lines = new ArrayList<>();
        for (int k = touches.size() == 2 ? 1 : 0; touches.size() > 1 && k < touches.size(); k++) {
            double[] next = touches.get((k + 1) % touches.size()).point();
            lines.add(new double[][] {touches.get(k).point(), next});
        }
        return lines;
    }

    private static List<double[][]> axisLines() {
        return List.of(
                new double[][] {{1, 0, 0}, {AXIS_END, 0, 0}},
                new double[][] {{0, 1, 0}, {0, AXIS_END, 0}},
                new double[][] {{0, 0, 1}, {0, 0, AXIS_END}});
    }

    private static LightBase directional(double brightness, Point3D direction) {
        DirectionalLight light = new DirectionalLight(Color.gray(brightness));
        light.setDirection(direction);
        return light;
    }

    private static LightBase lighting(LightBase light, Node... lit) {
        light.getScope().addAll(lit);
        return light;
    }
}
