package org.loxodrome.ui.view.space;

import java.awt.image.BufferedImage;

/** An image that is drawn part by part, so that none of them holds up the window for long. */
public interface PartedImage {

    /** Number of parts. */
    int parts();

    /**
     * Draws a part, on the FX thread.
     *
     * @param part which one, counted from 0
     * @throws IllegalStateException with a sentence for the user, if the renderer has drawn nothing
     */
    void draw(int part);

    /** The image, whole once every part has been drawn. */
    BufferedImage whole();
}
