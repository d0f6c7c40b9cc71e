package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.view.space.DrawingRaster;

/** The scale below the timeline's rail, painted anew only when it changes. */
final class TimelineRuler extends ImageView {

    private final Texts texts;
    private @Nullable DrawingRaster raster;
    private Optional<Painted> painted = Optional.empty();

    private record Painted(TimelineScale scale, Theme theme) {}

    /** Nothing to be seen yet. */
    TimelineRuler(Texts texts) {
        this.texts = texts;
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
            painted = Optional.empty();
        }
        Optional<Painted> wanted = Optional.of(new Painted(scale, theme));
        if (!wanted.equals(painted)) {
            raster.paint(scale.drawing(width, theme, texts));
            painted = wanted;
        }
    }
}
