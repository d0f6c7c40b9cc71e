package org.loxodrome.figure.sphere;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * The bar that says which colour of the sphere is which number, below its title.
 *
 * @param tint what the colours show
 * @param width how much room there is from side to side
 * @param em size of the texts
 */
public record SurfaceScale(SurfaceTint tint, double width, double em) {

    private static final double LINE = 1.25;
    private static final double BAR_BELOW_TITLE = 0.4;
    private static final double BAR = 0.65;
    private static final double TICK = 0.15;
    private static final double LABEL_LINE = 1.75;
    private static final double BOTTOM = 0.3;
    private static final double WIDEST_BAND = 3.7;
    private static final double SIDE = 2;
    private static final double TICK_WEIGHT = 0.065;

    /** How high it is. */
    public double height() {
        return (lines().size() * LINE + BAR_BELOW_TITLE + LABEL_LINE + BOTTOM) * em;
    }

    /**
     * Its marks.
     *
     * @param left the left edge of the room
     * @param top its upper edge
     * @param plain the colour of the surface where it shows nothing
     */
    public List<Mark> marks(double left, double top, Color plain, Theme theme) {
        List<Mark> marks = new ArrayList<>();
        double baseline = top;
        for (String line : lines()) {
            baseline += LINE * em;
            marks.add(words(line, left + width / 2, baseline - (LINE - 1) * em, theme.mutedInk()));
        }
        addBar(marks, left, baseline + BAR_BELOW_TITLE * em, tint.colors(plain), theme);
        return marks;
    }

    private void addBar(List<Mark> marks, double left, double top, List<Color> colors, Theme theme) {
        List<Double> edges = tint.edges();
        double band = Math.min(WIDEST_BAND * em, (width - 2 * SIDE * em) / colors.size());
        double first = left + (width - band * colors.size()) / 2;
        for (int i = 0; i < colors.size(); i++) {
            marks.add(new Mark.Area(new Rectangle2D.Double(first + i * band, top, band, BAR * em), colors.get(i)));
        }
        for (int i = 0; i < edges.size(); i++) {
            double x = first + i * band;
            marks.add(new Mark.Line(
                    new Line2D.Double(x, top, x, top + (BAR + TICK) * em),
                    Pen.solid(TICK_WEIGHT * em),
                    theme.mutedInk()));
            marks.add(words(label(edges.get(i)), x, top + LABEL_LINE * em, theme.ink()));
        }
    }

    /** The title, in two lines where one is too long: what is in parentheses gets a line of its own. */
    private List<String> lines() {
        String title = Texts.surface(tint.surface());
        int parenthesis = title.indexOf(" (");
        boolean fits = Typesetting.widthOf(RichText.of(title), em) <= width;
        return fits || parenthesis < 0
                ? List.of(title)
                : List.of(title.substring(0, parenthesis), title.substring(parenthesis + 1));
    }

    private Mark words(String text, double x, double baseline, Color color) {
        return new Mark.Words(RichText.of(text), x, baseline, Mark.Anchor.MIDDLE, em, color);
    }

    private String label(double value) {
        return NumberText.of(value) + (tint.surface() == Surface.PATH_ANGLE ? "°" : "");
    }
}
