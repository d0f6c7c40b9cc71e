package org.loxodrome.figure.sphere;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.plot.Plot;

/**
 * A picture brought to the page: what is in front of the sphere and what is behind it.
 *
 * @param front in front
 * @param hidden behind; a region there is its outline alone
 */
record SpherePlot(Plot front, Plot hidden) {

    /** Projects a picture into an area of the page. */
    static SpherePlot of(Picture picture, Orthographic projection, Rectangle2D area, PictureStyle style) {
        List<Plot.Region> regions = new ArrayList<>();
        List<Plot.Region> hiddenRegions = new ArrayList<>();
        for (Patch patch : picture.regions()) {
            Sight outline = Sight.outline(patch.corners(), projection);
            regions.add(new Plot.Region(patch, Sight.areas(patch.corners(), projection), outline.front()));
            hiddenRegions.add(new Plot.Region(patch, List.of(), outline.hidden()));
        }
        List<Plot.Line> lines = new ArrayList<>();
        List<Plot.Line> hiddenLines = new ArrayList<>();
        for (Curve curve : picture.curves()) {
            Sight sight = Sight.of(curve.points(), projection);
            lines.add(new Plot.Line(curve, sight.front()));
            hiddenLines.add(new Plot.Line(curve, sight.hidden()));
        }
        Plot front = Plot.of(area, regions, lines, spots(picture, projection, area, style, true));
        front.regions().forEach(region -> front.ink().add(region.outline()));
        return new SpherePlot(
                front, Plot.of(area, hiddenRegions, hiddenLines, spots(picture, projection, area, style, false)));
    }

    private static List<Plot.Spot> spots(
            Picture picture, Orthographic projection, Rectangle2D area, PictureStyle style, boolean front) {
        List<Plot.Spot> spots = new ArrayList<>();
        for (Marker marker : picture.markers()) {
            Plot.Spot spot = Plot.Spot.of(marker, projection.place(marker.at()), style);
            if (projection.facing(marker.at()) >= 0 == front && spot.isIn(area)) {
                spots.add(spot);
            }
        }
        return spots;
    }
}
