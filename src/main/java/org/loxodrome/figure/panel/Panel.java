package org.loxodrome.figure.panel;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RichText;

/**
 * A panel as it is delivered.
 *
 * @param drawing everything on the page
 * @param viewport which directions are where on it
 */
public record Panel(Drawing drawing, Viewport viewport) {

    private static final double LEGEND_MARGIN = 0.8;

    /** Draws what was ordered, from the bottom to the top: regions, curves, markers, axes, legend, labels, texts. */
    public static Panel of(PanelFigure figure) {
        PictureStyle style = new PictureStyle(figure.theme(), figure.fontSize());
        Axes axes = new Axes(figure.theme(), figure.fontSize());
        Legend legend = new Legend(figure.picture(), style);
        PanelLayout layout = PanelLayout.of(figure, axes, legend, figure.legend() == LegendPlace.RIGHT);
        Plot plot = Plot.of(figure.picture(), layout.viewport(), style);
        Optional<Point2D> corner = Optional.empty();
        if (figure.legend() == LegendPlace.CORNER) {
            corner = plot.emptyCorner(legend.width(), legend.height(), LEGEND_MARGIN * style.em());
            if (corner.isEmpty()) {
                layout = PanelLayout.of(figure, axes, legend, true);
                plot = Plot.of(figure.picture(), layout.viewport(), style);
            }
        }
        return composed(figure, style, axes, legend, layout, plot, corner);
    }

    private static Panel composed(
            PanelFigure figure,
            PictureStyle style,
            Axes axes,
            Legend legend,
            PanelLayout layout,
            Plot plot,
            Optional<Point2D> corner) {
        List<Layer> layers = new ArrayList<>(new PlotLayers(plot, style).all());
        layers.add(axes.layer(layout.viewport()));
        Point2D legendAt =
                corner.orElse(new Point2D.Double(layout.legendColumn(), layout.viewport().area().getMinY()));
        if (figure.legend() != LegendPlace.NONE) {
            layers.add(Layer.of("legend", legend.at(legendAt.getX(), legendAt.getY())));
        }
        List<Rectangle2D> others = corner.map(at -> List.<Rectangle2D>of(
                        new Rectangle2D.Double(at.getX(), at.getY(), legend.width(), legend.height())))
                .orElse(List.of());
        layers.add(new Labels(plot, style, others).layer());
        layers.add(Layer.of("texts", texts(figure, layout)));
        Drawing drawing =
                new Drawing(figure.width(), figure.height(), figure.theme().background(), layers);
        return new Panel(drawing, layout.viewport());
    }

    private static List<Mark> texts(PanelFigure figure, PanelLayout layout) {
        double em = figure.fontSize();
        List<Mark> marks = new ArrayList<>();
        Rectangle2D area = layout.viewport().area();
        if (!figure.title().isEmpty()) {
            double size = PanelLayout.TITLE_FONT * em;
            double baseline = area.getMinY() - 0.9 * em;
            marks.add(new Mark.Words(
                    RichText.of(figure.title()),
                    area.getMinX(),
                    baseline,
                    Mark.Anchor.START,
                    size,
                    figure.theme().ink()));
        }
        double size = PanelLayout.CAPTION_FONT * em;
        double line = PanelLayout.CAPTION_LINE * size;
        double baseline = figure.height() - 0.75 * em - (layout.caption().size() - 1) * line;
        for (RichText text : layout.caption()) {
            marks.add(new Mark.Words(
                    text, area.getMinX(), baseline, Mark.Anchor.START, size, figure.theme().mutedInk()));
            baseline += line;
        }
        return marks;
    }
}
