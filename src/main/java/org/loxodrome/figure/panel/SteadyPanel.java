package org.loxodrome.figure.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.plot.PlotLayers;

/** A panel that is drawn many times with other curves and markers, while axes, legend and labels stay where they are. */
public final class SteadyPanel {

    private static final Set<String> STEADY = Set.of("axes", "legend", "labels", "texts");

    private final Drawing page;
    private final Viewport viewport;
    private final PictureStyle style;
    private final List<Layer> steady;

    /**
     * A steady panel.
     *
     * @param figure its first picture decides on all that stays
     */
    public SteadyPanel(PanelFigure figure) {
        Panel panel = Panel.of(figure);
        page = panel.drawing();
        viewport = panel.viewport();
        style = new PictureStyle(figure.theme(), figure.fontSize());
        steady = page.layers().stream()
                .filter(layer -> STEADY.contains(layer.kind()))
                .toList();
    }

    /** The panel with another picture. */
    public Drawing with(Picture picture) {
        List<Layer> layers = new ArrayList<>(new PlotLayers(new PanelPlot().of(picture, viewport, style), style).all());
        layers.addAll(steady);
        return new Drawing(page.width(), page.height(), page.background(), layers);
    }
}
