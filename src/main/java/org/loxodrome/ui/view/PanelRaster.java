package org.loxodrome.ui.view;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.RasterPainter;

/** Drawings on the screen, pixel for pixel: the painter paints straight into the image's memory. */
final class PanelRaster {

    private final RasterPainter painter;
    private final PixelBuffer<IntBuffer> buffer;
    private final double scale;

    /**
     * A raster for a size on the screen.
     *
     * @param scale the screen's pixels for one unit of length
     */
    PanelRaster(double width, double height, double scale) {
        this.scale = scale;
        painter = new RasterPainter(pixels(width, scale), pixels(height, scale));
        buffer = new PixelBuffer<>(
                painter.width(),
                painter.height(),
                IntBuffer.wrap(painter.pixels()),
                PixelFormat.getIntArgbPreInstance());
    }

    /** Whether it still has the right number of pixels. */
    boolean fits(double width, double height, double newScale) {
        return scale == newScale
                && painter.width() == pixels(width, scale)
                && painter.height() == pixels(height, scale);
    }

    /** Makes the view show this raster. */
    void showIn(ImageView view) {
        view.setImage(new WritableImage(buffer));
        view.setFitWidth(painter.width() / scale);
        view.setFitHeight(painter.height() / scale);
    }

    /** Shows a drawing. */
    void paint(Drawing drawing) {
        paint(drawing, 1);
    }

    /** Shows a drawing so many times as large. */
    void paint(Drawing drawing, double zoom) {
        painter.paint(drawing, scale * zoom);
        buffer.updateBuffer(changed -> null);
    }

    private static int pixels(double length, double scale) {
        return (int) Math.ceil(length * scale);
    }
}
