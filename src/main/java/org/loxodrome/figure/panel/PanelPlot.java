package org.loxodrome.figure.panel;

import java.util.List;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.plot.Plot;

/** Brings a picture to the plot of a panel. */
final class PanelPlot {

    private PanelPlot() {}

    static Plot of(Picture picture, Viewport viewport, PictureStyle style) {
        Projector projector = new Projector(viewport);
        List<Plot.Region> regions = picture.regions().stream()
                .map(patch ->
                        new Plot.Region(patch, projector.areas(patch.corners()), projector.outline(patch.corners())))
                .toList();
        List<Plot.Line> lines = picture.curves().stream()
                .map(curve -> new Plot.Line(curve, projector.line(curve.points())))
                .toList();
        List<Plot.Spot> spots = picture.markers().stream()
                .map(marker -> Plot.Spot.of(marker, viewport.toPoint(marker.at()), style))
                .filter(spot -> spot.isIn(viewport.area()))
                .toList();
        return Plot.of(viewport.area(), regions, lines, spots);
    }
}
