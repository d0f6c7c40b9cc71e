package org.loxodrome.ui.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.view.space.DrawingRaster;
import org.loxodrome.ui.view.space.Easels;

/** The scale below the timeline's rail, painted anew only when it changes, and beside the FX thread. */
final class TimelineRuler extends ImageView {

    private final Consumer<Order> easel;
    private @Nullable DrawingRaster raster;
    private Optional<Order> ordered = Optional.empty();

    private record Order(TimelineScale scale, Theme theme, double width, DrawingRaster raster) {

        Order painted(Texts texts) {
            raster.prepare(scale.drawing(width, theme, texts));
            return this;
        }
    }

    /** Nothing to be seen yet. */
    TimelineRuler(Texts texts, Easels easels) {
        easel = easels.easel(order -> order.painted(texts), order -> order.raster.show());
        setManaged(false);
    }

    /**
     * Shows a scale.
     *
     * @param width how wide the page is
     * @param pixels how many pixels of the screen a unit of length is
     */
    void show(TimelineScale scale, Theme theme, double width, double pixels) {
        if (raster == null || !raster.fits(width, TimelineScale.HEIGHT, pixels)) {
            raster = new DrawingRaster(this, width, TimelineScale.HEIGHT, pixels);
        }
        Order order = new Order(scale, theme, width, raster);
        if (!ordered.equals(Optional.of(order))) {
            ordered = Optional.of(order);
            easel.accept(order);
        }
    }
}
