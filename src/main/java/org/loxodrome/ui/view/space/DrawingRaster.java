package org.loxodrome.ui.view.space;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.RasterPainter;

/**
 * Drawings on the screen, pixel for pixel: the painter paints straight into the memory of one of some images. The renderer may
 * still be reading another one, as it works on a frame while the next one is laid out.
 */
public final class DrawingRaster {

    private final ImageView view;
    private final RasterPainter painter;
    private final Map<Integer, Page> pages = new HashMap<>();
    private final double scale;

    private record Page(PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Page of(PixelBuffer<IntBuffer> buffer) {
            return new Page(buffer, new WritableImage(buffer));
        }
    }

    /**
     * A raster for a size on the screen.
     *
     * @param view what shows it
     * @param scale the screen's pixels for one unit of length
     */
    public DrawingRaster(ImageView view, double width, double height, double scale) {
        this.view = view;
        this.scale = scale;
        painter = new RasterPainter(pixels(width, scale), pixels(height, scale));
    }

    /** Whether it still has the right number of pixels. */
    public boolean fits(double width, double height, double newScale) {
        return scale == newScale
                && painter.width() == pixels(width, scale)
                && painter.height() == pixels(height, scale);
    }

    /** Paints and shows a drawing. */
    public void paint(Drawing drawing) {
        paint(drawing, 1);
    }

    /** Paints and shows a drawing so many times as large. */
    public void paint(Drawing drawing, double zoom) {
        painter.paint(drawing, scale * zoom);
        show();
    }

    /** Paints a drawing on any thread; it is not shown yet, and what is shown stays. */
    public void prepare(Drawing drawing) {
        painter.paint(drawing, scale);
    }

    /** Shows what was painted last; nothing may be painted meanwhile. */
    public void show() {
        Page page = pages.computeIfAbsent(painter.page(), number -> Page.of(buffer(painter.pixels())));
        page.buffer.updateBuffer(changed -> null);
        view.setFitWidth(painter.width() / scale);
        view.setFitHeight(painter.height() / scale);
        view.setImage(page.image);
    }

    private PixelBuffer<IntBuffer> buffer(int[] pixels) {
        return new PixelBuffer<>(
                painter.width(), painter.height(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    }

    private static int pixels(double length, double scale) {
        return (int) Math.ceil(length * scale);
    }
}
