package org.loxodrome.ui.view.space;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.loxodrome.figure.drawing.Drawing;

/**
 * A drawing on the screen that can be dragged: painted with every pixel of the screen, or with every other one across and down
 * while it is dragged, if it is slow to paint.
 */
public final class DragRaster {

    private final ImageView view = new ImageView();
    private final DragQuality quality;
    private final Map<Boolean, DrawingRaster> rasters = new HashMap<>();

    /** @param longest what a fine painting may take while it is dragged, in nanoseconds */
    public DragRaster(long longest) {
        quality = DragQuality.ofPixels(longest);
    }

    /** What shows the drawing. */
    public ImageView view() {
        return view;
    }

    /**
     * Tells whether something is dragged.
     *
     * @return whether the drawing is to be painted again
     */
    public boolean drag(boolean now) {
        return quality.drag(now);
    }

    /**
     * Where the next drawing is to be painted.
     *
     * @param coarse whether with half the pixels across and down
     */
    public record Sheet(DrawingRaster raster, boolean coarse) {}

    /** The sheet for a drawing of this size. */
    public Sheet sheet(double width, double height) {
        double share = quality.share();
        boolean coarse = share < 1;
        return new Sheet(fitting(coarse, width, height, share * outputScale()), coarse);
    }

    /** Takes note of the nanoseconds that it took to paint on a sheet. */
    public void took(long nanos, Sheet sheet) {
        quality.took(nanos, sheet.coarse());
    }

    /** Shows a drawing of this size. */
    public void paint(Drawing drawing, double width, double height) {
        Sheet sheet = sheet(width, height);
        long start = System.nanoTime();
        sheet.raster().paint(drawing);
        took(System.nanoTime() - start, sheet);
    }

    /** One for fine and one for coarse drawings, as long as they fit: to reserve their pixels takes time. */
    private DrawingRaster fitting(boolean coarse, double width, double height, double scale) {
        DrawingRaster last = rasters.get(coarse);
        DrawingRaster fitting =
                last != null && last.fits(width, height, scale) ? last : new DrawingRaster(view, width, height, scale);
        rasters.put(coarse, fitting);
        return fitting;
    }

    private double outputScale() {
        Window window = view.getScene() == null ? null : view.getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
