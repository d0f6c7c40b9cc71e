package org.loxodrome.ui.view;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.space.DrawingRaster;
import org.loxodrome.ui.view.sphere.SphereView;

/** Which colour of the sphere is which number. Takes no room while the sphere is plain. */
final class SurfaceBar extends Region {

    private static final double HEIGHT = 40;
    private static final double FONT = 12;
    private static final double TITLE_LINE = 12;
    private static final double TOP = 17;
    private static final double BAR = 8;
    private static final double LABEL_LINE = 38;
    private static final double WIDEST_BAND = 44;
    private static final double SIDE = 24;

    private final Texts texts;
    private final WorkbenchModel model;
    private final ImageView view = new ImageView();
    private @Nullable DrawingRaster raster;

    /** A scale that follows the model. */
    SurfaceBar(Texts texts, WorkbenchModel model) {
        this.texts = texts;
        this.model = model;
        setId("surface-bar");
        setMouseTransparent(true);
        getChildren().add(view);
        model.tint().subscribe(tint -> {
            setVisible(tint.isPresent());
            setManaged(tint.isPresent());
            setAccessibleText(tint.map(this::title).orElse(""));
            requestLayout();
        });
        model.themeProperty().addListener((property, old, theme) -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        Optional<SurfaceTint> tint = model.tint().get();
        if (tint.isEmpty() || getWidth() < 2 * SIDE) {
            return;
        }
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        if (raster == null || !raster.fits(getWidth(), HEIGHT, scale)) {
            raster = new DrawingRaster(view, getWidth(), HEIGHT, scale);
        }
        raster.paint(drawing(tint.get(), model.themeProperty().get()));
    }

    private String title(SurfaceTint tint) {
        return texts.of("surface." + tint.surface().name());
    }

    private Drawing drawing(SurfaceTint tint, Theme theme) {
        List<Color> colors = tint.colors(SphereView.surfaceOf(theme));
        List<Double> edges = tint.edges();
        double band = Math.min(WIDEST_BAND, (getWidth() - 2 * SIDE) / colors.size());
        double left = (getWidth() - band * colors.size()) / 2;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < colors.size(); i++) {
            marks.add(new Mark.Area(new Rectangle2D.Double(left + i * band, TOP, band, BAR), colors.get(i)));
        }
        for (int i = 0; i < edges.size(); i++) {
            double x = left + i * band;
            marks.add(new Mark.Line(new Line2D.Double(x, TOP, x, TOP + BAR + 2), Pen.solid(0.8), theme.mutedInk()));
            marks.add(words(label(tint.surface(), edges.get(i)), x, LABEL_LINE, theme.ink()));
        }
        marks.add(words(title(tint), getWidth() / 2, TITLE_LINE, theme.mutedInk()));
        return new Drawing(getWidth(), HEIGHT, theme.background(), List.of(Layer.of("surface", marks)));
    }

    private static Mark words(String text, double x, double baseline, Color color) {
        return new Mark.Words(RichText.of(text), x, baseline, Mark.Anchor.MIDDLE, FONT, color);
    }

    private static String label(Surface surface, double value) {
        return NumberText.of(value) + (surface == Surface.PATH_ANGLE ? "°" : "");
    }
}
