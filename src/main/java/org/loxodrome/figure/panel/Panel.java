package org.loxodrome.figure.panel;

import java.util.List;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.plot.LegendEntry;

/**
 * A panel as it is delivered.
 *
 * @param drawing everything on the page
 * @param viewport which directions are where on it
 * @param legend where the legend names trajectories
 */
public record Panel(Drawing drawing, Viewport viewport, List<LegendEntry> legend) {

    /** Copies the list. */
    public Panel {
        legend = List.copyOf(legend);
    }

    /** Draws what was ordered. */
    public static Panel of(PanelFigure figure) {
        return new PanelComposer().compose(figure);
    }
}
