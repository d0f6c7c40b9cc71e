package org.loxodrome.figure.panel;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.drawing.Paragraph;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.plot.Legend;
import org.loxodrome.figure.plot.LegendBlock;

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
    private static final double PLOT_SHAPE = 0.7;
    private static final double WIDEST_COLUMN = 0.34;
    private static final double HIGHEST_LINES = 0.33;

    /**
     * The layout with the legend to the right, or below if it is too large. Where it would leave too little of the page to the plot,
     * it names only the trajectories: markers stand for themselves.
     */
    static PanelLayout of(PanelFigure figure, Axes axes) {
        List<LegendBlock.Entry> entries = entries(figure);
        return entries.isEmpty() ? of(figure, axes, 0, 0) : withLegend(figure, axes, entries);
    }

    /** Whether the plot is high enough to be read and the legend names everything. */
    static boolean fits(PanelFigure figure) {
        Axes axes = Axes.of(figure);
        PanelLayout layout = of(figure, axes);
        int named = layout.legend.map(block -> block.cells().size()).orElse(0);
        return layout.viewport.area().getHeight() >= axes.leastHeight()
                && named == entries(figure).size();
    }

    /**
     * The height of a page in points on which the plot is 0.7 times as high as wide, whatever legend and caption need, and a legend
     * beside it has room.
     */
    static double naturalHeight(PanelFigure figure) {
        double ample = PageFigure.AMPLE_SHAPE * figure.width() + PageFigure.AMPLE_LINES * figure.fontSize();
        PanelFigure high = figure.withHeight(ample);
        PanelLayout layout = of(high, Axes.of(high));
        Rectangle2D plot = layout.viewport.area();
        double besidePlot = layout.legend
                .filter(block -> layout.legendAt.getX() > plot.getMaxX())
                .map(block -> layout.legendAt.getY() + block.height() + belowLegend(layout.caption, figure.fontSize()))
                .orElse(0.0);
        return Math.max(ample - plot.getHeight() + PLOT_SHAPE * plot.getWidth(), besidePlot);
    }

    private static List<LegendBlock.Entry> entries(PanelFigure figure) {
        return Legend.entries(figure.picture(), new PictureStyle(figure.theme(), figure.fontSize()));
    }

    private static PanelLayout withLegend(PanelFigure figure, Axes axes, List<LegendBlock.Entry> entries) {
        return beside(figure, axes, LegendBlock.column(entries, figure.fontSize()))
                .orElseGet(() -> below(figure, axes, entries));
    }

    /** With the legend to the right, if it has room there and ends before the caption begins. */
    private static Optional<PanelLayout> beside(PanelFigure figure, Axes axes, LegendBlock column) {
        double em = figure.fontSize();
        double taken = column.width() + LEGEND_GAP * em;
        if (taken > WIDEST_COLUMN * figure.width()) {
            return Optional.empty();
        }
        PanelLayout plain = of(figure, axes, taken + (EDGE - RIGHT_EDGE) * em, 0);
        Rectangle2D area = plain.viewport().area();
        double end = figure.height() - belowLegend(plain.caption(), em);
        return area.getMinY() + column.height() <= end
                ? Optional.of(plain.with(column, new Point2D.Double(area.getMaxX() + LEGEND_GAP * em, area.getMinY())))
                : Optional.empty();
    }

    private static PanelLayout below(PanelFigure figure, Axes axes, List<LegendBlock.Entry> entries) {
        double em = figure.fontSize();
        LegendBlock lines = LegendBlock.lines(entries, em, figure.width() - 2 * EDGE * em);
        List<LegendBlock.Entry> trajectories =
                entries.stream().filter(LegendBlock.Entry::isOfTrajectories).toList();
        if (lines.height() > HIGHEST_LINES * figure.height() && trajectories.size() < entries.size()) {
            return withLegend(figure, axes, trajectories);
        }
        PanelLayout plain = of(figure, axes, 0, lines.height() + LINES_GAP * em);
        double top = plain.viewport().area().getMaxY() + axes.below() + LINES_GAP * em;
        return plain.with(lines, new Point2D.Double(EDGE * em, top));
    }

    /** This layout with a legend in it. */
    private PanelLayout with(LegendBlock block, Point2D at) {
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
        double bottom = Math.floor(lowest - captionHeight(caption, em));
        Rectangle2D area = new Rectangle2D.Double(
                left, top, Math.max(LEAST_PLOT, right - left), Math.max(LEAST_PLOT, bottom - top));
        Window window = figure.equalScale() ? shown.withEqualScale(area.getWidth() / area.getHeight()) : shown;
        return new PanelLayout(new Viewport(window, area), Optional.empty(), new Point2D.Double(), caption);
    }

    /** What is left free below a legend that is beside the plot: the caption, or the page's edge. */
    private static double belowLegend(List<RichText> caption, double em) {
        return Math.max(EDGE * em, captionHeight(caption, em));
    }

    private static double captionHeight(List<RichText> caption, double em) {
        return caption.isEmpty() ? 0 : (caption.size() * CAPTION_LINE * CAPTION_FONT + CAPTION_SPACE) * em;
    }

    private static Window shown(PanelFigure figure) {
        Window wanted = figure.window();
        return wanted == null ? UsualPart.of(figure.picture(), CONTENT_MARGIN) : wanted;
    }
}
