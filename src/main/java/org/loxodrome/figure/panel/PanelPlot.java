package org.loxodrome.figure.panel;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.plot.Plot;
import org.loxodrome.figure.plot.Reuse;

/** Brings pictures to the plot of a panel; what the last picture had at the same place is not brought there again. */
final class PanelPlot {

    /** How far inside of the edge a pointer is, in its radii. */
    private static final double EDGE = 1.6;

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
                .flatMap(marker -> spot(marker, viewport, style).stream())
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

    /** A marker in view, or what points to a local minimum that is not. */
    private static Optional<Plot.Spot> spot(Marker marker, Viewport viewport, PictureStyle style) {
        Plot.Spot spot = Plot.Spot.of(marker, viewport.toPoint(marker.at()), style);
        if (spot.isIn(viewport.area())) {
            return Optional.of(spot);
        }
        return marker.kind() == Marker.Kind.LOCAL_MINIMUM
                ? Optional.of(outside(marker, spot.at(), viewport.area(), style))
                : Optional.empty();
    }

    private static Plot.Spot outside(Marker marker, Point2D at, Rectangle2D area, PictureStyle style) {
        double inwards = EDGE * style.radius(Marker.Kind.OUTSIDE);
        Point2D shown = new Point2D.Double(
                Math.max(area.getMinX() + inwards, Math.min(area.getMaxX() - inwards, at.getX())),
                Math.max(area.getMinY() + inwards, Math.min(area.getMaxY() - inwards, at.getY())));
        double angle = Math.atan2(at.getY() - shown.getY(), at.getX() - shown.getX()) + Math.PI / 2;
        Marker pointer = new Marker(Marker.Kind.OUTSIDE, marker.at(), Texts.outside());
        return Plot.Spot.of(pointer, shown, style).turned(angle);
    }

    private static Plot.Region region(Patch patch, Projector projector) {
        return new Plot.Region(patch, projector.areas(patch.corners()), projector.outline(patch.corners()));
    }

    private static Plot.Line line(Curve curve, Projector projector) {
        return new Plot.Line(curve, projector.line(curve.points()));
    }
}
