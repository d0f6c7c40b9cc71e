package org.loxodrome.ui.view;

import java.util.Optional;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.UsualPart;
import org.loxodrome.figure.panel.Window;

/**
 * What the panel is to show.
 *
 * @param figure the panel, of whatever part of the sphere
 * @param part which part; empty for all that does not follow the sliders
 * @param moving whether labels are to keep still
 */
record PanelOrder(PanelFigure figure, Optional<Window> part, boolean moving) {

    private static final double MARGIN = 0.06;

    /** The panel with its part, which takes time to find. */
    PanelFigure framed() {
        return figure.withWindow(window());
    }

    /** The part. */
    Window window() {
        return part.orElseGet(() -> UsualPart.ofStill(figure.picture(), MARGIN));
    }
}
