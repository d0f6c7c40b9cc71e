package org.loxodrome.figure.sphere;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.TextFrame;
import org.loxodrome.figure.plot.Legend;
import org.loxodrome.figure.plot.LegendBlock;

/**
 * Divides the page between sphere, legend, title and caption: the legend goes where it leaves more room to the sphere.
 *
 * @param area where the sphere is
 * @param legend the legend; empty for none
 * @param legendAt its top left corner
 * @param frame title and caption
 */
record SphereLayout(Rectangle2D area, Optional<LegendBlock> legend, Point2D legendAt, TextFrame frame) {

    private static final double LEGEND_GAP = 0.9;
    private static final double LEAST_AREA = 20;
    private static final double WIDEST_COLUMN = 0.25;

    static SphereLayout of(SphereFigure figure) {
        TextFrame frame = frame(figure);
        List<LegendBlock.Entry> entries = entries(figure);
        if (entries.isEmpty()) {
            Rectangle2D area = area(0, frame.top(), figure.width(), frame.bottom());
            return new SphereLayout(area, Optional.empty(), new Point2D.Double(), frame);
        }
        SphereLayout beside = beside(figure, entries);
        SphereLayout below = below(figure, entries, frame);
        return beside.side() > below.side() ? beside : below;
    }

    /** The height of a page in points on which the sphere is as large as the page's width, perhaps less a legend, allows. */
    static double naturalHeight(SphereFigure figure) {
        double em = figure.fontSize();
        List<LegendBlock.Entry> entries = entries(figure);
        double taken = LegendBlock.column(entries, em).width() + (LEGEND_GAP + TextFrame.EDGE) * em;
        if (!entries.isEmpty() && taken <= WIDEST_COLUMN * figure.width()) {
            return texts(frame(figure, figure.width() - taken)) + figure.width() - taken;
        }
        LegendBlock lines = LegendBlock.lines(entries, em, figure.width() - 2 * TextFrame.EDGE * em);
        double below = entries.isEmpty() ? 0 : lines.height() + LEGEND_GAP * em;
        return texts(frame(figure)) + figure.width() + below;
    }

    private static double texts(TextFrame frame) {
        return frame.height() - frame.bottom() + frame.top();
    }

    /** The column may reach down to the page's edge: the caption ends before it. */
    private static SphereLayout beside(SphereFigure figure, List<LegendBlock.Entry> entries) {
        double em = figure.fontSize();
        LegendBlock column = LegendBlock.column(entries, em);
        double left = figure.width() - TextFrame.EDGE * em - column.width();
        TextFrame frame = frame(figure, left - LEGEND_GAP * em);
        double lowest = figure.height() - TextFrame.EDGE * em - column.height();
        double room = frame.top() <= lowest ? frame.right() : 0;
        double centred = (frame.top() + frame.bottom() - column.height()) / 2;
        Point2D at = new Point2D.Double(left, Math.max(frame.top(), Math.min(lowest, centred)));
        return new SphereLayout(area(0, frame.top(), room, frame.bottom()), Optional.of(column), at, frame);
    }

    private static SphereLayout below(SphereFigure figure, List<LegendBlock.Entry> entries, TextFrame frame) {
        LegendBlock lines = LegendBlock.lines(entries, figure.fontSize(), frame.right() - frame.left());
        double top = frame.bottom() - lines.height();
        return new SphereLayout(
                area(0, frame.top(), figure.width(), top - LEGEND_GAP * figure.fontSize()),
                Optional.of(lines),
                new Point2D.Double(frame.left(), top),
                frame);
    }

    /** The width of the square that the sphere has. */
    double side() {
        return Math.min(area.getWidth(), area.getHeight());
    }

    private static List<LegendBlock.Entry> entries(SphereFigure figure) {
        return figure.legend()
                ? Legend.entries(figure.picture(), new PictureStyle(figure.theme(), figure.fontSize()))
                : List.of();
    }

    private static TextFrame frame(SphereFigure figure) {
        return frame(figure, figure.width() - TextFrame.EDGE * figure.fontSize());
    }

    private static TextFrame frame(SphereFigure figure, double right) {
        double left = TextFrame.EDGE * figure.fontSize();
        return new TextFrame(figure.title(), figure.caption(), left, right, figure.height(), figure.fontSize());
    }

    private static Rectangle2D area(double left, double top, double right, double bottom) {
        return new Rectangle2D.Double(
                left, top, Math.max(LEAST_AREA, right - left), Math.max(LEAST_AREA, bottom - top));
    }
}
