package org.loxodrome.ui.view;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;

/** What can be asked of images of a view. */
public interface ImageActions {

    /**
     * Writes an image to a PNG file.
     *
     * @param image makes the image, or fails with a sentence for the user
     * @param dpi pixels for an inch
     */
    void write(Path file, Supplier<WritableImage> image, double dpi);
}
