package org.loxodrome.figure.panel;

import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.PageFigure;

/**
 * An azimuth–pitch panel as it is ordered: what is shown, which part of it, how large and in which colours. The same order
 * gives the same drawing on the screen and in files.
 *
 * @param picture what is shown
 * @param window which part; null for the {@link UsualPart usual} one
 * @param theme colours
 * @param width width of the page in points (on the screen: pixels at 100 %)
 * @param height height of the page in points
 * @param fontSize size of the texts in points; lines and markers grow with it
 * @param equalScale whether a degree of pitch is as long as one of azimuth, instead of filling the panel
 * @param title a line above the plot; empty for none
 * @param caption lines below the plot; empty for none
 */
public record PanelFigure(
        Picture picture,
        @Nullable Window window,
        Theme theme,
        double width,
        double height,
        double fontSize,
        boolean equalScale,
        String title,
        String caption)
        implements PageFigure {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double SCREEN_FONT_SIZE = 13;

    /** A panel that shows all of a picture, with its legend beside the plot, or below if there is not enough room. */
    public static PanelFigure of(Picture picture, Theme theme, double width, double height) {
        return new PanelFigure(picture, null, theme, width, height, SCREEN_FONT_SIZE, false, "", "");
    }

    /** A length on paper in points. */
    public static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    @Override
    public Drawing drawing() {
        return Panel.of(this).drawing();
    }

    @Override
    public boolean fits() {
        return PanelLayout.fits(this);
    }

    /** The same panel on a page on which the plot is 0.7 times as high as wide and everything has room. */
    public PanelFigure natural() {
        PanelFigure natural = withHeight(PanelLayout.naturalHeight(this));
        return natural.withHeight(natural.wholeHeight());
    }

    @Override
    public PanelFigure withHeight(double other) {
        return new PanelFigure(picture, window, theme, width, other, fontSize, equalScale, title, caption);
    }

    /** The same panel of another part of the sphere. */
    public PanelFigure withWindow(@Nullable Window other) {
        return new PanelFigure(picture, other, theme, width, height, fontSize, equalScale, title, caption);
    }

    /** The same panel with texts, lines and markers of another size. */
    public PanelFigure withFontSize(double other) {
        return new PanelFigure(picture, window, theme, width, height, other, equalScale, title, caption);
    }

    /** The same panel with or without equal scales. */
    public PanelFigure withEqualScale(boolean other) {
        return new PanelFigure(picture, window, theme, width, height, fontSize, other, title, caption);
    }

    /** The same panel with a title above and a caption below. */
    public PanelFigure withTexts(String otherTitle, String otherCaption) {
        return new PanelFigure(picture, window, theme, width, height, fontSize, equalScale, otherTitle, otherCaption);
    }
}
