package org.loxodrome.ui.view;

import java.util.Optional;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelComposer;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.UsualPart;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.ui.view.space.DragRaster.Sheet;

/** Paints one panel after the other: what stays from one to the next is not drawn again. On any thread, but one at a time. */
final class PanelPainter {

    private static final double MARGIN = 0.06;

    private final PanelComposer composer = new PanelComposer();

    /**
     * What is to be painted.
     *
     * @param figure the panel, of whatever part of the sphere
     * @param part which part is to be shown; empty for all that does not follow the sliders
     * @param sheet where
     * @param moving whether labels are to keep still
     */
    record Order(PanelFigure figure, Optional<Window> part, Sheet sheet, boolean moving) {}

    /**
     * What has been painted; the raster does not show it yet.
     *
     * @param nanos what it took
     */
    record Painted(Order order, Panel panel, long nanos) {}

    /** The panel with the part to be shown, as an {@link Order} names it. */
    static PanelFigure framed(PanelFigure figure, Optional<Window> part) {
        return figure.withWindow(window(figure.picture(), part));
    }

    /** The part of a picture to be shown, as an {@link Order} names it. */
    static Window window(Picture picture, Optional<Window> part) {
        return part.orElseGet(() -> UsualPart.ofStill(picture, MARGIN));
    }

    /** Paints what is ordered. */
    Painted paint(Order order) {
        Panel panel = composer.compose(framed(order.figure, order.part), order.moving);
        long start = System.nanoTime();
        order.sheet.raster().prepare(panel.drawing());
        return new Painted(order, panel, System.nanoTime() - start);
    }
}
