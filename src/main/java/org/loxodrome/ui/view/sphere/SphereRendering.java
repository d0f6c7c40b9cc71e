package org.loxodrome.ui.view.sphere;

import javafx.scene.Node;
import org.loxodrome.ui.view.space.OrbitMap;
import org.loxodrome.ui.view.sphere.SphereImage.TilePainter;

/** Draws what a sphere view shows. */
interface SphereRendering {

    /** What is drawn on, always the same. */
    Node node();

    /** Which direction is where. */
    OrbitMap map(SphereState state);

    /** Draws. */
    void draw(SphereState state);

    /**
     * Tells whether something is dragged: what is slow to draw is drawn coarser then.
     *
     * @return whether it is to be drawn again
     */
    boolean drag(boolean now);

    /**
     * What paints an image of a state, which may be finer than the screen; it does not touch what is on the screen.
     *
     * @param factor pixels of the image per pixel of the view
     */
    TilePainter painter(SphereState state, double factor);
}
