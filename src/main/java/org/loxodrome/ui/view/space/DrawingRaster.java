package org.loxodrome.ui.view.space;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.RasterPainter;

/** Drawings on the screen, pixel for pixel: the painter paints straight into the image's memory. */
public final class DrawingRaster {

    private final RasterPainter painter;
    private final PixelBuffer<IntBuffer> buffer;
    private final double scale;

    /**
     * A raster for a size on the screen.
     *
     * @param scale the screen's pixels for one unit of length
     */
    public DrawingRaster(double width, double height, double scale) {
        this.scale = scale;
        painter = new RasterPainter(pixels(width, scale), pixels(height, scale));
        buffer = new PixelBuffer<>(
                painter.width(),
                painter.height(),
                IntBuffer.wrap(painter.pixels()),
                PixelFormat.getIntArgbPreInstance());
    }

    /** Whether it still has the right number of pixels. */
    public boolean fits(double width, double height, double newScale) {
        return scale == newScale
                && painter.width() == pixels(width, scale)
                && painter.height() == pixels(height, scale);
    }

    /** Makes the view show this raster. */
    public void showIn(ImageView view) {
        view.setImage(image());
        view.setFitWidth(painter.width() / scale);
        view.setFitHeight(painter.height() / scale);
    }

    private WritableImage image() {
        return new WritableImage(buffer);
    }

    /** Shows a drawing. */
    public void paint(Drawing drawing) {
        paint(drawing, 1);
    }

    /** Shows a drawing so many times as large. */
    public void paint(Drawing drawing, double zoom) {
        painter.paint(drawing, scale * zoom);
        buffer.updateBuffer(changed -> null);
    }

    private static int pixels(double length, double scale) {
        return (int) Math.ceil(length * scale);
    }
}
