package org.loxodrome.ui.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.sphere.SurfaceScale;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.space.DrawingRaster;
import org.loxodrome.ui.view.sphere.SphereView;

/** Which colour of the sphere is which number. Takes no room while the sphere is plain. */
final class SurfaceBar extends Region {

    private static final double FONT = 12;
    private static final double LEAST_WIDTH = 48;

    private final WorkbenchModel model;
    private final ImageView view = new ImageView();
    private @Nullable DrawingRaster raster;

    /** A scale that follows the model. */
    SurfaceBar(WorkbenchModel model) {
        this.model = model;
        setId("surface-bar");
        setMouseTransparent(true);
        getChildren().add(view);
        model.scene().tint().subscribe(tint -> {
            setVisible(tint.isPresent());
            setManaged(tint.isPresent());
            setAccessibleText(tint.map(
                            shown -> RichText.of(Texts.surface(shown.surface())).plain())
                    .orElse(""));
            requestLayout();
        });
        model.themeProperty().addListener((property, old, theme) -> requestLayout());
    }

    /** Its title may need two lines. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return model.scene()
                .tint()
                .get()
                .map(tint -> new SurfaceScale(tint, Math.max(width, LEAST_WIDTH), FONT).height())
                .orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        Optional<SurfaceTint> tint = model.scene().tint().get();
        if (tint.isEmpty() || getWidth() < LEAST_WIDTH || getHeight() < 1) {
            return;
        }
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        if (raster == null || !raster.fits(getWidth(), getHeight(), scale)) {
            raster = new DrawingRaster(view, getWidth(), getHeight(), scale);
        }
        raster.paint(drawing(tint.get(), model.themeProperty().get()));
    }

    private Drawing drawing(SurfaceTint tint, Theme theme) {
        List<Mark> marks = new SurfaceScale(tint, getWidth(), FONT).marks(0, 0, SphereView.surfaceOf(theme), theme);
        return new Drawing(getWidth(), getHeight(), theme.background(), List.of(Layer.of("scale", marks)));
    }
}
