package org.loxodrome.figure.panel;

import java.util.List;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.plot.Plot;
import org.loxodrome.figure.plot.Reuse;

/** Brings pictures to the plot of a panel; what the last picture had at the same place is not brought there again. */
final class PanelPlot {

    /** What is brought where. */
    private record Placed<T>(T what, Viewport viewport) {}

    private final Reuse<Placed<Patch>, Plot.Region> regions = new Reuse<>();
    private final Reuse<Placed<Curve>, Plot.Line> lines = new Reuse<>();

    /** Begins the next picture. */
    void next() {
        regions.next();
        lines.next();
    }

    Plot of(Picture picture, Viewport viewport, PictureStyle style) {
        Projector projector = new Projector(viewport);
        List<Plot.Spot> spots = picture.markers().stream()
                .map(marker -> Plot.Spot.of(marker, viewport.toPoint(marker.at()), style))
                .filter(spot -> spot.isIn(viewport.area()))
                .toList();
        return Plot.of(
                viewport.area(),
                picture.regions().stream()
                        .map(patch ->
                                regions.of(new Placed<>(patch, viewport), placed -> region(placed.what(), projector)))
                        .toList(),
                picture.curves().stream()
                        .map(curve -> lines.of(new Placed<>(curve, viewport), placed -> line(placed.what(), projector)))
                        .toList(),
                spots);
    }

    private static Plot.Region region(Patch patch, Projector projector) {
        return new Plot.Region(patch, projector.areas(patch.corners()), projector.outline(patch.corners()));
    }

    private static Plot.Line line(Curve curve, Projector projector) {
        return new Plot.Line(curve, projector.line(curve.points()));
    }
}
