package org.loxodrome.figure.panel;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.Paragraph;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.plot.LegendBlock;
import org.loxodrome.geometry.Direction;

/**
 * Divides the page between plot, axes, legend, title and caption.
 *
 * @param viewport the plot
 * @param legend the legend beside or below the plot; empty if it is elsewhere
 * @param legendAt its top left corner
 * @param caption the caption's lines
 */
record PanelLayout(Viewport viewport, Optional<LegendBlock> legend, Point2D legendAt, List<RichText> caption) {

    static final double TITLE_FONT = 1.15;
    static final double CAPTION_FONT = 0.88;
    static final double CAPTION_LINE = 1.35;
    static final double EDGE = 0.7;

    private static final double RIGHT_EDGE = 1.4;
    private static final double LEGEND_GAP = 1.5;
    private static final double LINES_GAP = 0.5;
    private static final double TITLE_SPACE = 1.9;
    private static final double CAPTION_SPACE = 0.8;
    private static final double CONTENT_MARGIN = 0.06;
    private static final double LEAST_PLOT = 20;
    private static final double WIDEST_COLUMN = 0.34;

    /** The layout with the legend to the right, or below if it is wanted there or too large. */
    static PanelLayout withLegend(PanelFigure figure, Axes axes, List<LegendBlock.Entry> entries) {
        double em = figure.fontSize();
        LegendBlock column = LegendBlock.column(entries, em);
        double taken = column.width() + LEGEND_GAP * em;
        boolean right = figure.legend() != LegendPlace.BELOW
                && taken <= WIDEST_COLUMN * figure.width()
                && column.height() <= figure.height() - 2 * EDGE * em;
        if (right) {
            PanelLayout plain = of(figure, axes, taken + (EDGE - RIGHT_EDGE) * em, 0);
            Rectangle2D area = plain.viewport().area();
            return plain.with(column, new Point2D.Double(area.getMaxX() + LEGEND_GAP * em, area.getMinY()));
        }
        LegendBlock lines = LegendBlock.lines(entries, em, figure.width() - 2 * EDGE * em);
        PanelLayout plain = of(figure, axes, 0, lines.height() + LINES_GAP * em);
        double top = plain.viewport().area().getMaxY() + axes.below() + LINES_GAP * em;
        return plain.with(lines, new Point2D.Double(EDGE * em, top));
    }

    /** The layout without a legend. */
    static PanelLayout withoutLegend(PanelFigure figure, Axes axes) {
        return of(figure, axes, 0, 0);
    }

    /** This layout with a legend in it. */
    PanelLayout with(LegendBlock block, Point2D at) {
        return new PanelLayout(viewport, Optional.of(block), at, caption);
    }

    /** The layout that leaves so much room to the right and below. */
    private static PanelLayout of(PanelFigure figure, Axes axes, double toTheRight, double below) {
        double em = figure.fontSize();
        Window shown = shown(figure);
        double top = Math.ceil((figure.title().isEmpty() ? EDGE : EDGE + TITLE_SPACE) * em);
        double lowest = figure.height() - axes.below() - below - 0.4 * em;
        double left = Math.ceil(EDGE * em + axes.left(shown, lowest - top));
        double right = Math.floor(figure.width() - toTheRight - RIGHT_EDGE * em);
        double size = CAPTION_FONT * em;
        List<RichText> caption = Paragraph.lines(figure.caption(), size, figure.width() - left - RIGHT_EDGE * em);
        double captionHeight = caption.isEmpty() ? 0 : caption.size() * CAPTION_LINE * size + CAPTION_SPACE * em;
        double bottom = Math.floor(lowest - captionHeight);
        Rectangle2D area = new Rectangle2D.Double(
                left, top, Math.max(LEAST_PLOT, right - left), Math.max(LEAST_PLOT, bottom - top));
        Window window = figure.equalScale() ? shown.withEqualScale(area.getWidth() / area.getHeight()) : shown;
        return new PanelLayout(new Viewport(window, area), Optional.empty(), new Point2D.Double(), caption);
    }

    private static Window shown(PanelFigure figure) {
        Window wanted = figure.window();
        return wanted == null ? Window.around(content(figure.picture()), CONTENT_MARGIN) : wanted;
    }

    /** What a panel must show: neither the region nor the data, which may be all around the sphere. */
    private static List<Direction> content(Picture picture) {
        Stream<Direction> curves = picture.curves().stream().map(Curve::points).flatMap(List::stream);
        Stream<Direction> markers = picture.markers().stream()
                .filter(marker -> marker.kind() != Marker.Kind.DATA)
                .map(Marker::at);
        return Stream.concat(curves, markers).toList();
    }
}
