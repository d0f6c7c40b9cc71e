package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.transform.Affine;
import org.fxyz3d.shapes.primitives.SegmentedSphereMesh;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;

/**
 * The 3D part of the view. What is on the sphere is drawn first, then the translucent globe's near side over it: lines in front
 * stay as they are because they are nearer, lines behind show through faintly. The regions' near sides and the graticule
 * come last.
 */
final class SphereScene {

    private static final int SIDES = 6;
    /** Not quite opaque, so that what is behind it is seen faintly. */
    private static final double OPACITY_OF_GLOBE = 0.78;

    private static final int GLOBE_DIVISIONS = 120;

    /** A little less than 1, so that regions (whose facets lie below 1) and lines are clear of it. */
    private static final double GLOBE_RADIUS = 0.9975;

    private final SphereCamera camera = new SphereCamera();
    private final Lights lights = new Lights();
    private final Tube net = new Tube(4);
    private final Tube coordinateCircles = new Tube(4);
    private final Axes axes = new Axes();
    private final Group lines = new Group();
    private final Group regionsBehind = new Group();
    private final Group regionsInFront = new Group();
    private final PhongMaterial globeMaterial = new PhongMaterial();
    private final List<Tube> tubes = new ArrayList<>();
    private final List<Region3D> regions = new ArrayList<>();
    private final SubScene subScene;
    private SphereColors colors;
    private double pixelsPerRadian = 300;

    SphereScene(SphereColors colors) {
        this.colors = colors;
        SegmentedSphereMesh globe = new SegmentedSphereMesh(GLOBE_DIVISIONS, 0, 0, GLOBE_RADIUS, null);
        globe.setMaterial(globeMaterial);
        globe.setCullFace(CullFace.BACK);
        Group marks = new Group(coordinateCircles.view(), axes.node(), lines);
        Group surface = new Group(regionsBehind, globe, regionsInFront, net.view());
        Group world = new Group(marks, surface);
        world.getTransforms().add(new Affine(0, 1, 0, 0, 0, 0, -1, 0, -1, 0, 0, 0));
        lights.shineOn(marks, surface);
        camera.node().getChildren().add(lights.node());
        subScene = new SubScene(new Group(world, camera.node()), 1, 1, true, SceneAntialiasing.BALANCED);
        subScene.setCamera(camera.camera());
        subScene.setMouseTransparent(true);
        setColors(colors, Picture.EMPTY);
        net.show(Graticule.net(), LineStyle.GRATICULE, pixelsPerRadian);
        axes.redraw(pixelsPerRadian);
        coordinateCircles.show(Graticule.coordinateCircles(), LineStyle.COORDINATE_CIRCLE, pixelsPerRadian);
    }

    SubScene node() {
        return subScene;
    }

    void setColors(SphereColors newColors, Picture picture) {
        colors = newColors;
        subScene.setFill(colors.background());
        globeMaterial.setDiffuseColor(SphereColors.translucent(colors.globe(), OPACITY_OF_GLOBE));
        net.setColor(colors.graticule());
        coordinateCircles.setColor(colors.coordinateCircle());
        axes.setColor(colors.axis());
        show(picture);
    }

    void look(Viewpoint viewpoint, Projection projection) {
        camera.look(viewpoint, projection);
        if (projection.pixelsPerRadian() != pixelsPerRadian) {
            pixelsPerRadian = projection.pixelsPerRadian();
            net.redraw(pixelsPerRadian);
            coordinateCircles.redraw(pixelsPerRadian);
            axes.redraw(pixelsPerRadian);
            tubes.forEach(tube -> tube.redraw(pixelsPerRadian));
            regions.forEach(region -> region.redraw(pixelsPerRadian));
        }
    }

    void show(Picture picture) {
        showCurves(picture.curves());
        showRegions(picture.regions());
    }

    private void showCurves(List<Curve> curves) {
        while (tubes.size() < curves.size()) {
            Tube tube = new Tube(SIDES);
            tubes.add(tube);
            lines.getChildren().add(tube.view());
        }
        for (int i = 0; i < tubes.size(); i++) {
            Tube tube = tubes.get(i);
            tube.view().setVisible(i < curves.size());
            if (i < curves.size()) {
                tube.setColor(colors.of(curves.get(i)));
                tube.show(curves.get(i), pixelsPerRadian);
            }
        }
    }

    private void showRegions(List<Patch> patches) {
        while (regions.size() < patches.size()) {
            Region3D region = new Region3D(SIDES);
            regions.add(region);
            lines.getChildren().add(0, region.outline());
            regionsBehind.getChildren().add(region.farSide());
            regionsInFront.getChildren().add(region.nearSide());
        }
        for (int i = 0; i < regions.size(); i++) {
            Region3D region = regions.get(i);
            region.setVisible(i < patches.size());
            if (i < patches.size()) {
                region.setColors(colors);
                region.show(patches.get(i), pixelsPerRadian);
            }
        }
    }
}
