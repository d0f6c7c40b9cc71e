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

    private static final double GLOBE = 0.27;
    private static final double TUBES = 0.25;
    private static final Point3D FROM_UPPER_LEFT = new Point3D(0.42, 0.52, 1);

    private final DirectionalLight globe;
    private final DirectionalLight tubes;
    private final Group node = new Group();

    Lights(Node globe, Node tubes, Node... flat) {
        ambient(0.77, globe);
        this.globe = directional(globe);
        ambient(0.80, tubes);
        this.tubes = directional(tubes);
        ambient(1, flat);
        aim(0, 0);
    }

    Node node() {
        return node;
    }

    /**
     * Lights a scene whose contents are moved sideways by these slopes as if they were not. Their normals n become S n; so the light
     * comes from S⁻ᵀ l, for which S n · S⁻ᵀ l = n · l, and makes up for the renderer's dividing by its length.
     */
    void aim(double right, double down) {
        Point3D from = FROM_UPPER_LEFT;
        Point3D turned = new Point3D(from.getX(), from.getY(), from.getZ() + right * from.getX() + down * from.getY());
        double gain = turned.magnitude() / from.magnitude();
        globe.setDirection(turned);
        globe.setColor(Color.gray(GLOBE * gain));
        tubes.setDirection(turned);
        tubes.setColor(Color.gray(TUBES * gain));
    }

    private void ambient(double brightness, Node... lit) {
        AmbientLight light = new AmbientLight(Color.gray(brightness));
        light.getScope().addAll(lit);
        node.getChildren().add(light);
    }

    private DirectionalLight directional(Node lit) {
        DirectionalLight light = new DirectionalLight();
        light.getScope().add(lit);
        node.getChildren().add(light);
        return light;
    }
}
