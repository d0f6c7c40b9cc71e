package org.loxodrome.ui.controller;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import org.loxodrome.ui.view.ImageActions;

/** Writes images of what is on the screen. */
final class ImageWriting implements ImageActions {

    private final Exports exports;

    ImageWriting(Exports exports) {
        this.exports = exports;
    }

    @Override
    public void write(Path file, Supplier<WritableImage> image, double dpi) {
        try {
            exports.write(file, SwingFXUtils.fromFXImage(image.get(), null), dpi);
        } catch (IllegalArgumentException | IllegalStateException e) {
            exports.refuse(String.valueOf(e.getMessage()));
        }
    }
}
