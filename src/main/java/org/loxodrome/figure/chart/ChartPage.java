package org.loxodrome.figure.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Paragraph;
import org.loxodrome.figure.drawing.RichText;

/**
 * A page with one plot on logarithmic axes: a title above, a caption below.
 *
 * @param texts what is written
 * @param x range across
 * @param y range upwards
 * @param theme colours
 * @param width width of the page in points
 * @param height height of the page in points
 * @param fontSize size of the texts in points; lines and markers grow with it
 */
public record ChartPage(
        ChartTexts texts, Decades x, Decades y, Theme theme, double width, double height, double fontSize) {

    private static final double EDGE = 0.7;
    private static final double RIGHT_EDGE = 1.4;
    private static final double TITLE_FONT = 1.15;
    private static final double TITLE_SPACE = 1.9;
    private static final double TITLE_LIFT = 0.9;
    private static final double CAPTION_FONT = 0.88;
    private static final double CAPTION_LINE = 1.35;
    private static final double CAPTION_SPACE = 0.8;

    /** The same page with another height. */
    ChartPage withHeight(double other) {
        return new ChartPage(texts, x, y, theme, width, other, fontSize);
    }

    /** The page on which the height of the plot is the given multiple of its width. */
    ChartPage natural(double shape, double toTheRight, double below) {
        Rectangle2D plot = plot(toTheRight, below);
        return withHeight(height - plot.getHeight() + shape * plot.getWidth());
    }

    /** The first and the last place across at which texts below the plot may be. */
    double[] column() {
        return new double[] {EDGE * fontSize + axes().left(), width - RIGHT_EDGE * fontSize};
    }

    /** Thickness of lines and size of markers relative to those on paper, in points. */
    double em() {
        return fontSize * theme.lineWeight();
    }

    LogLogAxes axes() {
        return new LogLogAxes(x, y, theme, fontSize);
    }

    /**
     * Where the plot is.
     *
     * @param toTheRight room to leave beside it, in points
     * @param below room to leave between its axis and the caption
     */
    Rectangle2D plot(double toTheRight, double below) {
        double left = column()[0];
        double top = (EDGE + TITLE_SPACE) * fontSize;
        double bottom = captionTop() - below - axes().below();
        return new Rectangle2D.Double(left, top, column()[1] - toTheRight - left, bottom - top);
    }

    /** Axes, title and caption around the plot. */
    List<Layer> frame(Rectangle2D plot) {
        return List.of(
                Layer.of("axes", axes().marks(plot, texts.x(), texts.y())), Layer.of("texts", titleAndCaption(plot)));
    }

    private List<Mark> titleAndCaption(Rectangle2D plot) {
        List<Mark> marks = new ArrayList<>();
        RichText title = RichText.of(texts.title());
        double lifted = plot.getMinY() - TITLE_LIFT * fontSize;
        marks.add(new Mark.Words(title, plot.getMinX(), lifted, Mark.Anchor.START, TITLE_FONT * fontSize, theme.ink()));
        double size = CAPTION_FONT * fontSize;
        double baseline = captionTop() + CAPTION_SPACE * fontSize + size;
        for (RichText line : caption()) {
            marks.add(new Mark.Words(line, plot.getMinX(), baseline, Mark.Anchor.START, size, theme.mutedInk()));
            baseline += CAPTION_LINE * size;
        }
        return marks;
    }

    private double captionTop() {
        double lines = caption().size() * CAPTION_LINE * CAPTION_FONT;
        return height - (EDGE + CAPTION_SPACE + lines) * fontSize;
    }

    private List<RichText> caption() {
        return Paragraph.lines(texts.caption(), CAPTION_FONT * fontSize, column()[1] - column()[0]);
    }
}
