package org.loxodrome.figure.sphere;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.drawing.Layer;
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
    private static final double SCALE_FONT = 0.92;
    private static final double LEAST_AREA = 20;
    private static final double WIDEST_COLUMN = 0.25;

    static SphereLayout of(SphereFigure figure) {
        TextFrame frame = frame(figure);
        List<LegendBlock.Entry> entries = entries(figure);
        if (entries.isEmpty()) {
            Rectangle2D area = area(0, frame.top(), figure.width(), frame.bottom());
            return new SphereLayout(area, Optional.empty(), new Point2D.Double(), frame).lessScale(figure);
        }
        SphereLayout beside = beside(figure, entries).lessScale(figure);
        SphereLayout below = below(figure, entries, frame).lessScale(figure);
        return beside.side() > below.side() ? beside : below;
    }

    /** The height of a page in points on which the sphere is as large as the page's width, perhaps less a legend, allows. */
    static double naturalHeight(SphereFigure figure) {
        double em = figure.fontSize();
        List<LegendBlock.Entry> entries = entries(figure);
        double taken = LegendBlock.column(entries, em).width() + (LEGEND_GAP + TextFrame.EDGE) * em;
        if (!entries.isEmpty() && taken <= WIDEST_COLUMN * figure.width()) {
            double left = figure.width() - taken;
            return texts(frame(figure, left)) + left + scaleHeight(figure, left);
        }
        LegendBlock lines = LegendBlock.lines(entries, em, figure.width() - 2 * TextFrame.EDGE * em);
        double below = entries.isEmpty() ? 0 : lines.height() + LEGEND_GAP * em;
        return texts(frame(figure)) + figure.width() + below + scaleHeight(figure, figure.width());
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

    private SphereLayout lessScale(SphereFigure figure) {
        double height = area.getHeight() - scaleHeight(figure, area.getWidth());
        Rectangle2D less = area(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMinY() + height);
        return new SphereLayout(less, legend, legendAt, frame);
    }

    /** The scale of the surface's colours, right below the sphere; none where it has none. */
    List<Layer> scale(SphereFigure figure) {
        Color plain = new GlobeStyle(figure.theme(), figure.fontSize()).surface();
        return scaleOf(figure, area.getWidth())
                .map(scale -> scale.marks(area.getMinX(), area.getMaxY(), plain, figure.theme()))
                .map(marks -> List.of(Layer.of("scale", marks)))
                .orElse(List.of());
    }

    private static double scaleHeight(SphereFigure figure, double width) {
        return scaleOf(figure, width).map(SurfaceScale::height).orElse(0.0);
    }

    private static Optional<SurfaceScale> scaleOf(SphereFigure figure, double width) {
        return figure.tint()
                .filter(tint -> figure.scale())
                .map(tint -> new SurfaceScale(tint, width, SCALE_FONT * figure.fontSize()));
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
