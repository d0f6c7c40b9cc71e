package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.ui.view.space.DrawingRaster;

/** A page as large as there is room, in the middle, painted at the screen's resolution. */
final class PageView extends Region {

    private static final double LEAST_SIZE = 200;

    private final ImageView view = new ImageView();
    private Optional<Drawing> drawing = Optional.empty();
    private @Nullable DrawingRaster raster;

    /** Nothing yet. */
    PageView() {
        setFocusTraversable(true);
        setMinSize(LEAST_SIZE, LEAST_SIZE);
        getChildren().add(view);
    }

    /** Shows a page, or nothing. */
    void show(Optional<PageFigure> page) {
        drawing = page.map(PageFigure::drawing);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        view.setVisible(drawing.isPresent());
        drawing.ifPresent(this::paint);
    }

    private void paint(Drawing page) {
        double zoom = Math.min(getWidth() / page.width(), getHeight() / page.height());
        double width = page.width() * zoom;
        double height = page.height() * zoom;
        if (width < 1 || height < 1) {
            return;
        }
        double scale = getScene().getWindow().getOutputScaleX();
        if (raster == null || !raster.fits(width, height, scale)) {
            raster = new DrawingRaster(view, width, height, scale);
        }
        raster.paint(page, zoom);
        view.relocate(Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2));
    }
}
