package org.loxodrome.figure.panel;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.plot.LegendBlock;
import org.loxodrome.figure.plot.LegendEntry;

/**
 * A panel as it is delivered.
 *
 * @param drawing everything on the page
 * @param viewport which directions are where on it
 * @param legend where the legend names trajectories
 */
public record Panel(Drawing drawing, Viewport viewport, List<LegendEntry> legend) {

    private static final double PLOT_SHAPE = 0.7;
    private static final double AMPLE_LINES = 100;

    /** Copies the list. */
    public Panel {
        legend = List.copyOf(legend);
    }

    /** Draws what was ordered. */
    public static Panel of(PanelFigure figure) {
        return new PanelComposer().compose(figure);
    }

    /**
     * The height of a page in points on which the plot is 0.7 times as high as wide, whatever legend and caption need, and a
     * legend beside it has room.
     */
    public static double naturalHeight(PanelFigure figure) {
        double em = figure.fontSize();
        double ample = 2 * figure.width() + AMPLE_LINES * em;
        PictureStyle style = new PictureStyle(figure.theme(), em);
        PanelLayout layout = new PanelComposer()
                .layout(figure.withHeight(ample), new Axes(figure.picture().frame(), figure.theme(), em), style);
        Rectangle2D plot = layout.viewport().area();
        double height = ample - plot.getHeight() + PLOT_SHAPE * plot.getWidth();
        boolean beside = layout.legendAt().getX() > plot.getMaxX();
        double legend =
                layout.legend().filter(block -> beside).map(LegendBlock::height).orElse(0.0);
        return Math.max(height, legend + 2 * PanelLayout.EDGE * em);
    }
}
