package org.loxodrome.figure.panel;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.plot.LabelLayer;
import org.loxodrome.figure.plot.LegendEntry;
import org.loxodrome.figure.plot.Plot;
import org.loxodrome.figure.plot.PlotLayers;
import org.loxodrome.figure.plot.Reuse;

/**
 * Draws panels one after the other, as a slider moves: what has not changed since the last one keeps its layer, the very same
 * object, and is not drawn again. Not for use by two threads at a time.
 */
public final class PanelComposer {

    private static final double TITLE_LIFT = 0.9;

    private final PanelPlot plots = new PanelPlot();
    private final Reuse<PlotLayers.Origin, Layer> known = new Reuse<>();
    private final LabelLayer labels = new LabelLayer();

    /** Draws what is ordered. */
    public Panel compose(PanelFigure figure) {
        return compose(figure, false);
    }

    /**
     * Draws what is ordered.
     *
     * @param moving whether a slider or the time is moving: labels then stay where they are as long as what they name does, even if
     *     a curve comes their way, since many that jump are worse than one that is crossed
     */
    public Panel compose(PanelFigure figure, boolean moving) {
        plots.next();
        known.next();
        PictureStyle style = new PictureStyle(figure.theme(), figure.fontSize());
        Axes axes = Axes.of(figure);
        return composed(figure, axes, style, PanelLayout.of(figure, axes), moving);
    }

    /** From the bottom to the top: regions, curves, markers, axes, legend, labels, texts. */
    private Panel composed(PanelFigure figure, Axes axes, PictureStyle style, PanelLayout layout, boolean moving) {
        Plot plot = plots.of(figure.picture(), layout.viewport(), style);
        Theme theme = figure.theme();
        List<Layer> layers = new ArrayList<>(new PlotLayers(plot, style, known).all());
        layers.add(axes.layer(layout.viewport()));
        List<Rectangle2D> legendBox = new ArrayList<>();
        Point2D at = layout.legendAt();
        layout.legend().ifPresent(block -> {
            layers.add(Layer.of("legend", block.at(at.getX(), at.getY(), theme, style.em())));
            legendBox.add(new Rectangle2D.Double(at.getX(), at.getY(), block.width(), block.height()));
        });
        layers.add(labels.of(plot, legendBox, style, moving));
        layers.add(Layer.of("texts", texts(figure, layout)));
        List<LegendEntry> entries = layout.legend()
                .map(block -> block.trajectories(at.getX(), at.getY(), style.em()))
                .orElse(List.of());
        Drawing drawing = new Drawing(figure.width(), figure.height(), theme.background(), layers);
        return new Panel(drawing, layout.viewport(), entries);
    }

    private static List<Mark> texts(PanelFigure figure, PanelLayout layout) {
        double em = figure.fontSize();
        Theme theme = figure.theme();
        List<Mark> marks = new ArrayList<>();
        Rectangle2D area = layout.viewport().area();
        double left = area.getMinX();
        if (!figure.title().isEmpty()) {
            RichText title = RichText.of(figure.title());
            double baseline = area.getMinY() - TITLE_LIFT * em;
            double size = PanelLayout.TITLE_FONT * em;
            marks.add(new Mark.Words(title, left, baseline, Mark.Anchor.START, size, theme.ink()));
        }
        double size = PanelLayout.CAPTION_FONT * em;
        double line = PanelLayout.CAPTION_LINE * size;
        double baseline =
                figure.height() - PanelLayout.EDGE * em - (layout.caption().size() - 1) * line;
        for (RichText text : layout.caption()) {
            marks.add(new Mark.Words(text, left, baseline, Mark.Anchor.START, size, theme.mutedInk()));
            baseline += line;
        }
        return marks;
    }
}
