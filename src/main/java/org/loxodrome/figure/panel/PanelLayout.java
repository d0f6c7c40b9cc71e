package org.loxodrome.figure.panel;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.geometry.Direction;

/**
 * Divides the page between plot, axes, legend, title and caption.
 *
 * @param viewport the plot
 * @param legendColumn left edge of a legend to the right of the plot
 * @param caption the caption's lines
 */
record PanelLayout(Viewport viewport, double legendColumn, List<RichText> caption) {

    static final double TITLE_FONT = 1.15;
    static final double CAPTION_FONT = 0.88;
    static final double CAPTION_LINE = 1.3;

    private static final double EDGE = 0.7;
    private static final double RIGHT_EDGE = 1.4;
    private static final double LEGEND_GAP = 1.5;
    private static final double TITLE_SPACE = 1.9;
    private static final double CONTENT_MARGIN = 0.06;
    private static final double LEAST_PLOT = 20;

    /** The layout with or without a legend to the right. */
    static PanelLayout of(PanelFigure figure, Axes axes, Legend legend, boolean legendRight) {
        double em = figure.fontSize();
        List<RichText> caption =
                Paragraph.lines(figure.caption(), CAPTION_FONT * em, figure.width() - 2 * EDGE * em);
        double column = legendRight && !legend.isEmpty() ? legend.width() + LEGEND_GAP * em : 0;
        double top = Math.ceil((figure.title().isEmpty() ? EDGE : EDGE + TITLE_SPACE) * em);
        double captionHeight = caption.isEmpty() ? 0 : (caption.size() * CAPTION_LINE + 0.5) * em * CAPTION_FONT;
        double bottom = Math.floor(figure.height() - axes.below() - 0.4 * em - captionHeight);
        double right = Math.floor(figure.width() - (column > 0 ? EDGE * em + column : RIGHT_EDGE * em));
        Window shown = shown(figure);
        double left = Math.ceil(EDGE * em + axes.left(shown, bottom - top));
        Rectangle2D area = new Rectangle2D.Double(
                left, top, Math.max(LEAST_PLOT, right - left), Math.max(LEAST_PLOT, bottom - top));
        Window window = figure.equalScale() ? shown.withEqualScale(area.getWidth() / area.getHeight()) : shown;
        return new PanelLayout(new Viewport(window, area), area.getMaxX() + LEGEND_GAP * em, caption);
    }

    private static Window shown(PanelFigure figure) {
        Window wanted = figure.window();
        return wanted == null ? Window.around(content(figure.picture()), CONTENT_MARGIN) : wanted;
    }

    /** What a panel must show: neither the region nor the data, which may be all around the sphere. */
    private static List<Direction> content(Picture picture) {
        Stream<Direction> curves =
                picture.curves().stream().map(Curve::points).flatMap(List::stream);
        Stream<Direction> markers = picture.markers().stream()
                .filter(marker -> marker.kind() != Marker.Kind.DATA)
                .map(Marker::at);
        return Stream.concat(curves, markers).toList();
    }
}
