package org.loxodrome.ui.view;

import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelComposer;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.ui.view.space.DragRaster.Sheet;

/** Paints one panel after the other: what stays from one to the next is not drawn again. On any thread, but one at a time. */
final class PanelPainter {

    private final PanelComposer composer = new PanelComposer();

    /**
     * What is to be painted.
     *
     * @param sheet where
     * @param moving whether labels are to keep still
     */
    record Order(PanelFigure figure, Sheet sheet, boolean moving) {}

    /**
     * What has been painted; the raster does not show it yet.
     *
     * @param nanos what it took
     */
    record Painted(Order order, Panel panel, long nanos) {}

    /** Paints what is ordered. */
    Painted paint(Order order) {
        Panel panel = composer.compose(order.figure, order.moving);
        long start = System.nanoTime();
        order.sheet.raster().prepare(panel.drawing());
        return new Painted(order, panel, System.nanoTime() - start);
    }
}
