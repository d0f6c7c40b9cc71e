package org.loxodrome.figure.sphere;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.PageFigure;

/**
 * A picture on the sphere as it is ordered: what is shown, from where it is seen, how large and in which colours. The same order
 * gives the same drawing on the screen and in files.
 *
 * @param picture what is shown
 * @param outlook from where
 * @param tint what the colour of the surface shows; empty for nothing
 * @param scale whether a scale below the sphere says which colour is which number
 * @param theme colours
 * @param width width of the page in points (on the screen: pixels at 100 %)
 * @param height height of the page in points
 * @param fontSize size of the texts in points; lines and markers grow with it
 * @param legend whether there is a legend, beside or below the sphere; without one markers have their names beside them
 * @param title a line above the sphere; empty for none
 * @param caption lines below the sphere; empty for none
 */
public record SphereFigure(
        Picture picture,
        Outlook outlook,
        Optional<SurfaceTint> tint,
        boolean scale,
        Theme theme,
        double width,
        double height,
        double fontSize,
        boolean legend,
        String title,
        String caption)
        implements PageFigure {

    private static final double SCREEN_FONT_SIZE = 13;
    private static final double LEAST_SPHERE = 12;

    /** The sphere alone, as on the screen. */
    public static SphereFigure of(Picture picture, Outlook outlook, Theme theme, double width, double height) {
        return new SphereFigure(
                picture, outlook, Optional.empty(), false, theme, width, height, SCREEN_FONT_SIZE, false, "", "");
    }

    @Override
    public Drawing drawing() {
        return drawing(List.of());
    }

    /** What it looks like where something else will lie above it: no label is in these boxes. */
    public Drawing drawing(List<Rectangle2D> covered) {
        SphereLayout layout = SphereLayout.of(this);
        Rectangle2D area = layout.area();
        List<Rectangle2D> taken = new ArrayList<>(covered);
        List<Layer> texts = new ArrayList<>();
        layout.legend().ifPresent(block -> {
            Point2D at = layout.legendAt();
            texts.add(Layer.of("legend", block.at(at.getX(), at.getY(), theme, fontSize)));
            taken.add(new Rectangle2D.Double(at.getX(), at.getY(), block.width(), block.height()));
        });
        Picture shown = legend ? picture : named();
        SphereLayers sphere = new SphereLayers(shown, new Orthographic(outlook, area), area, theme, fontSize, tint);
        List<Layer> layers = new ArrayList<>(sphere.all(taken));
        layers.addAll(layout.scale(this));
        layers.addAll(texts);
        layers.add(Layer.of("texts", layout.frame().marks(theme)));
        return new Drawing(width, height, theme.background(), layers);
    }

    /** Which direction is where on the page. */
    public Orthographic projection() {
        return new Orthographic(outlook, SphereLayout.of(this).area());
    }

    /** The same figure on a page where the sphere is as large as the page's width allows and everything has room. */
    public SphereFigure natural() {
        SphereFigure natural = withHeight(SphereLayout.naturalHeight(this));
        return natural.withHeight(natural.wholeHeight());
    }

    @Override
    public boolean fits() {
        return SphereLayout.of(this).side() >= LEAST_SPHERE * fontSize;
    }

    @Override
    public SphereFigure withHeight(double other) {
        return new SphereFigure(picture, outlook, tint, scale, theme, width, other, fontSize, legend, title, caption);
    }

    /** The same figure with texts, lines and markers of another size. */
    public SphereFigure withFontSize(double other) {
        return new SphereFigure(picture, outlook, tint, scale, theme, width, height, other, legend, title, caption);
    }

    /** The same figure with a legend, a title above and a caption below. */
    public SphereFigure withTexts(String otherTitle, String otherCaption) {
        return new SphereFigure(
                picture, outlook, tint, scale, theme, width, height, fontSize, true, otherTitle, otherCaption);
    }

    /**
     * The same figure with a coloured surface.
     *
     * @param otherScale whether a scale below the sphere says which colour is which number
     */
    public SphereFigure withTint(Optional<SurfaceTint> otherTint, boolean otherScale) {
        return new SphereFigure(
                picture, outlook, otherTint, otherScale, theme, width, height, fontSize, legend, title, caption);
    }

    private Picture named() {
        List<Marker> markers = picture.markers().stream()
                .map(marker -> marker.labelled(Texts.beside(marker)))
                .toList();
        return picture.withMarkers(markers);
    }
}
