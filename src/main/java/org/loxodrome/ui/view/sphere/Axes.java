package org.loxodrome.ui.view.sphere;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.Cylinder;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;

/** The positive axes w₁, w₂, w₃, from the surface of the sphere outwards. */
final class Axes {

    /** How far out they reach, in radii. */
    static final double END = 1.11;

    private static final double WIDTH = 1.6;
    private static final int SIDES = 8;

    private final PhongMaterial material = new PhongMaterial();
    private final List<Cylinder> cylinders = List.of(
            along(new Rotate(-90, new Point3D(0, 0, 1))),
            along(new Rotate()),
            along(new Rotate(90, new Point3D(1, 0, 0))));
    private final Group node = new Group(List.copyOf(cylinders));

    Node node() {
        return node;
    }

    void show(SphereColors colors, double pixelsPerRadian) {
        material.setDiffuseColor(colors.axis());
        cylinders.forEach(cylinder -> cylinder.setRadius(WIDTH / 2 / pixelsPerRadian));
    }

    /** A cylinder stands along y; the rotation brings it to its axis. */
    private Cylinder along(Rotate rotation) {
        Cylinder cylinder = new Cylinder(WIDTH, END - 1, SIDES);
        cylinder.setMaterial(material);
        cylinder.getTransforms().addAll(rotation, new Translate(0, (1 + END) / 2, 0));
        return cylinder;
    }
}
