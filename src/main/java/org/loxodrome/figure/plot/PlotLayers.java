package org.loxodrome.figure.plot;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RichText;

/** Draws what is on a plot, one layer for each region, curve and marker. Used once. */
public final class PlotLayers {

    /**
     * What the layer of a region or of a curve is made of.
     *
     * @param id its name
     * @param drawn the region or the curve on the page
     * @param style how it looks
     * @param avoided where markers are that its arrows keep away from
     */
    public record Origin(String id, Object drawn, PictureStyle style, List<Point2D> avoided) {}

    private final Plot plot;
    private final PictureStyle style;
    private final Reuse<Origin, Layer> known;
    private final Map<String, Integer> count = new HashMap<>();

    /** What draws a plot in a style. */
    public PlotLayers(Plot plot, PictureStyle style) {
        this(plot, style, new Reuse<>());
    }

    /**
     * What draws a plot in a style, one of many that are alike.
     *
     * @param known the layers of regions and curves so far
     */
    public PlotLayers(Plot plot, PictureStyle style, Reuse<Origin, Layer> known) {
        this.plot = plot;
        this.style = style;
        this.known = known;
    }

    /** From the bottom to the top: regions, curves, markers. */
    public List<Layer> all() {
        List<Layer> layers = new ArrayList<>();
        plot.regions().forEach(region -> layers.add(layer(region)));
        List<Point2D> still = plot.spots().stream()
                .filter(spot -> !spot.marker().kind().follows())
                .map(Plot.Spot::at)
                .toList();
        List<Plot.Spot> heads = plot.spots().stream()
                .filter(spot -> spot.marker().kind() == Marker.Kind.HEAD)
                .toList();
        plot.lines().forEach(line -> layers.add(clear(layer(line, still), heads)));
        plot.spots().forEach(spot -> layers.add(layer(spot)));
        return layers;
    }

    private Layer layer(Plot.Region region) {
        return known.of(new Origin(numbered("region"), region, style, List.of()), origin -> {
            List<Path2D> areas = region.areas().stream().map(Polyline::toArea).toList();
            List<Mark> marks = RegionStyle.marks(areas, region.outline(), style);
            return new Layer("region", origin.id(), region.patch().label(), plot.area(), marks);
        });
    }

    private Layer layer(Plot.Line line, List<Point2D> markers) {
        String kind = name(line.curve().role());
        List<Point2D> avoided = line.curve().isTrajectory() ? markers : List.of();
        return known.of(new Origin(numbered(kind), line, style, avoided), origin -> {
            Curve curve = line.curve();
            String title = curve.isTrajectory()
                    ? "α = " + NumberText.of(curve.alpha())
                    : RichText.of(curve.label()).plain();
            return new Layer(kind, origin.id(), title, plot.area(), marks(line, avoided));
        });
    }

    /** The layer without the arrows on which a head lies; the very same one if there are none. */
    private static Layer clear(Layer layer, List<Plot.Spot> heads) {
        List<Mark> marks = layer.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Area arrow)
                        || isFree(arrow.shape().getBounds2D(), heads))
                .toList();
        return marks.size() == layer.marks().size()
                ? layer
                : new Layer(layer.kind(), layer.id(), layer.title(), layer.clip(), marks);
    }

    /** Whether no head comes as near to an arrow as it is large itself. */
    private static boolean isFree(Rectangle2D arrow, List<Plot.Spot> heads) {
        return heads.stream()
                .map(Plot.Spot::box)
                .noneMatch(head -> new Rectangle2D.Double(
                                head.getX() - head.getWidth() / 2,
                                head.getY() - head.getHeight() / 2,
                                2 * head.getWidth(),
                                2 * head.getHeight())
                        .intersects(arrow));
    }

    private List<Mark> marks(Plot.Line line, List<Point2D> avoided) {
        Color color = style.color(line.curve());
        List<Mark> marks = new ArrayList<>();
        if (line.path().size() > 0) {
            style.halo(line.curve())
                    .ifPresent(halo -> marks.add(new Mark.Line(
                            line.path().toPath(), halo, style.theme().background())));
            marks.add(new Mark.Line(line.path().toPath(), style.pen(line.curve()), color));
        }
        if (line.curve().isTrajectory()) {
            for (Shape head : new TimeArrows(style.em(), avoided).along(line.path())) {
                marks.add(new Mark.Area(head, color));
            }
        }
        return marks;
    }

    private Layer layer(Plot.Spot spot) {
        Marker marker = spot.marker();
        double angle = marker.kind() == Marker.Kind.KINK ? plot.pathAngleAt(spot.at()) : spot.angle();
        Point2D at = spot.at();
        String kind = "marker-" + name(marker.kind());
        String title = RichText.of(
                        Texts.nameOf(marker.kind()) + (marker.label().isEmpty() ? "" : ": " + marker.label()))
                .plain();
        return new Layer(
                kind, numbered(kind), title, null, style.marker(marker.kind(), style.color(marker), at, angle));
    }

    private String numbered(String kind) {
        return kind + "-" + count.merge(kind, 1, Integer::sum);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
