package org.loxodrome.ui.view.sphere;

import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/**
 * Soft light from the upper left, carried by the viewer. Tubes are lit almost evenly, so that their colour is that of the legend;
 * what is flat is lit quite evenly: shades across a line of a pixel or two look like noise.
 */
final class Lights {

    private static final Point3D FROM_UPPER_LEFT = new Point3D(0.42, 0.52, 1);

    private final Group node = new Group();

    Lights(Node globe, Node tubes, Node... flat) {
        ambient(0.77, globe);
        directional(0.27, FROM_UPPER_LEFT, globe);
        ambient(0.80, tubes);
        directional(0.25, FROM_UPPER_LEFT, tubes);
        ambient(1, flat);
    }

    Node node() {
        return node;
    }

    private void ambient(double brightness, Node... lit) {
        AmbientLight light = new AmbientLight(Color.gray(brightness));
        light.getScope().addAll(lit);
        node.getChildren().add(light);
    }

    private void directional(double brightness, Point3D direction, Node lit) {
        DirectionalLight light = new DirectionalLight(Color.gray(brightness));
        light.setDirection(direction);
        light.getScope().add(lit);
        node.getChildren().add(light);
    }
}
