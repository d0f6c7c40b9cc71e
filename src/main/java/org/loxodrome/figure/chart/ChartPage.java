package org.loxodrome.figure.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.TextFrame;

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

    private static final double RIGHT_EDGE = 1.4;

    /** The same page with another height. */
    ChartPage withHeight(double other) {
        return new ChartPage(texts, x, y, theme, width, other, fontSize);
    }

    /** The first and the last place across at which texts below the plot may be. */
    double[] column() {
        return new double[] {TextFrame.EDGE * fontSize + axes().left(), width - RIGHT_EDGE * fontSize};
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
        double top = frame().top();
        double bottom = frame().bottom() - below - axes().below();
        return new Rectangle2D.Double(left, top, column()[1] - toTheRight - left, bottom - top);
    }

    /** Title and caption. */
    List<Mark> textMarks() {
        return frame().marks(theme);
    }

    private TextFrame frame() {
        return new TextFrame(texts.title(), texts.caption(), column()[0], column()[1], height, fontSize);
    }
}
