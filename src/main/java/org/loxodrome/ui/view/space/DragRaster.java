package org.loxodrome.ui.view.space;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.drawing.Drawing;

/**
 * A picture on the screen that is composed and painted beside the FX thread and shown in the next frame: with every pixel of the
 * screen, or with every other one across and down while it is dragged, if it is slow to paint.
 *
 * @param <T> what is ordered
 * @param <R> what is composed of it
 */
public final class DragRaster<T, R> {

    /** Painting holds up nothing, but the picture follows the mouse: 20 pictures a second. In nanoseconds. */
    private static final long LONGEST_PAINTING = 50_000_000;

    private final ImageView view = new ImageView();
    private final DragQuality quality = DragQuality.ofPixels(LONGEST_PAINTING);
    private final Map<Boolean, DrawingRaster> rasters = new HashMap<>();
    private final Function<T, R> composer;
    private final Function<R, Drawing> drawing;
    private final Consumer<R> onShown;
    private final Consumer<Order<T>> easel;
    private @Nullable Order<T> ordered;

    private record Order<T>(T what, DrawingRaster raster, boolean coarse) {}

    private record Painted<T, R>(Order<T> order, R composed, long nanos) {}

    /**
     * A raster that shows nothing yet.
     *
     * @param composer composes what is ordered, on another thread, one at a time
     * @param drawing the drawing of what was composed
     * @param onShown receives what was composed when it is shown
     */
    public DragRaster(Easels easels, Function<T, R> composer, Function<R, Drawing> drawing, Consumer<R> onShown) {
        this.composer = composer;
        this.drawing = drawing;
        this.onShown = onShown;
        easel = easels.easel(this::paint, this::show);
    }

    /** What shows the picture. */
    public ImageView view() {
        return view;
    }

    /**
     * Tells whether something is dragged.
     *
     * @return whether the picture is to be ordered again
     */
    public boolean drag(boolean now) {
        return quality.drag(now);
    }

    /** Orders a picture of this size; does nothing if it is the same as before. */
    public void order(T what, double width, double height) {
        double share = quality.share();
        boolean coarse = share < 1;
        Order<T> order = new Order<>(what, fitting(coarse, width, height, share * outputScale()), coarse);
        if (!order.equals(ordered)) {
            ordered = order;
            easel.accept(order);
        }
    }

    private Painted<T, R> paint(Order<T> order) {
        R composed = composer.apply(order.what);
        long start = System.nanoTime();
        order.raster.prepare(drawing.apply(composed));
        return new Painted<>(order, composed, System.nanoTime() - start);
    }

    private void show(Painted<T, R> painted) {
        quality.took(painted.nanos, painted.order.coarse);
        painted.order.raster.show();
        onShown.accept(painted.composed);
    }

    /** One for fine and one for coarse pictures, as long as they fit: to reserve their pixels takes time. */
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
