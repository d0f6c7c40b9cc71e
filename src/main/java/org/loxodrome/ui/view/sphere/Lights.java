package org.loxodrome.ui.view.sphere;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.LightBase;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/**
 * Soft light from the upper left, carried by the viewer: the surface has a key and a fill light; what is drawn on it is lit
 * almost evenly, so that its colour is that of the legend.
 */
final class Lights {

    private static final Point3D FROM_UPPER_LEFT = new Point3D(0.42, 0.52, 1);
    private static final Point3D FROM_RIGHT = new Point3D(-0.9, 0.1, 0.8);

    private final AmbientLight surfaceAmbient = new AmbientLight(Color.gray(0.77));
    private final DirectionalLight surfaceKey = light(0.22, FROM_UPPER_LEFT);
    private final DirectionalLight surfaceFill = light(0.03, FROM_RIGHT);
    private final AmbientLight marksAmbient = new AmbientLight(Color.gray(0.80));
    private final DirectionalLight marksKey = light(0.25, FROM_UPPER_LEFT);
    private final Group node = new Group(surfaceAmbient, surfaceKey, surfaceFill, marksAmbient, marksKey);

    Node node() {
        return node;
    }

    void shineOn(Node marks, Node surface) {
        List.of(surfaceAmbient, surfaceKey, surfaceFill)
                .forEach(light -> light.getScope().add(surface));
        List.of((LightBase) marksAmbient, marksKey)
                .forEach(light -> light.getScope().add(marks));
    }

    private static DirectionalLight light(double brightness, Point3D direction) {
        DirectionalLight light = new DirectionalLight(Color.gray(brightness));
        light.setDirection(direction);
        return light;
    }
}
