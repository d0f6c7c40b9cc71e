package org.loxodrome.ui.view;

import java.nio.file.Path;
import org.loxodrome.ui.view.space.PartedImage;

/** What can be asked of images of a view. */
public interface ImageActions {

    /**
     * Draws an image, a part a frame, and writes it to a PNG file, replacing the one that is there: the user has been asked.
     *
     * @param dpi pixels for an inch
     */
    void write(Path file, PartedImage image, double dpi);

    /** Stops drawing; nothing is left of the image. */
    void stop();
}
