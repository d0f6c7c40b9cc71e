package org.loxodrome.ui.view.sphere;

import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.loxodrome.ui.view.space.OrbitMap;

/** Draws what a sphere view shows. */
interface SphereRendering {

    /** What is drawn on, always the same. */
    Node node();

    /** Which direction is where. */
    OrbitMap map(SphereState state);

    /** Draws. */
    void draw(SphereState state);

    /**
     * An image, which may be finer than the screen. What is on the screen has to be drawn again afterwards.
     *
     * @param factor pixels of the image per pixel of the view
     */
    WritableImage image(SphereState state, double factor);
}
