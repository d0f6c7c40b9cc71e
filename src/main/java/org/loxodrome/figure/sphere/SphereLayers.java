package org.loxodrome.figure.sphere;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.plot.Labels;
import org.loxodrome.figure.plot.PlotLayers;

/** Draws a picture on the sphere, from the back to the front. */
final class SphereLayers {

    private final List<String> axes;
    private final Rectangle2D area;
    private final Orthographic projection;
    private final PictureStyle style;
    private final GlobeStyle globe;
    private final SpherePlot plot;
    private final Optional<SurfaceTint> tint;

    SphereLayers(
            Picture picture,
            Orthographic projection,
            Rectangle2D area,
            Theme theme,
            double em,
            Optional<SurfaceTint> tint) {
        this.axes = picture.frame().axes();
        this.area = area;
        this.projection = projection;
        this.style = new PictureStyle(theme, em);
        this.globe = new GlobeStyle(theme, em);
        this.tint = tint;
        this.plot = SpherePlot.of(picture, projection, area, style);
    }

    /**
     * All layers but those of the page's texts.
     *
     * @param taken boxes that no label may cover
     */
    List<Layer> all(List<Rectangle2D> taken) {
        Graticule graticule = new Graticule(projection, globe);
        SphereAxes axes = new SphereAxes(this.axes, projection, globe, area);
        Behind behind = new Behind(globe);
        List<Layer> front = new PlotLayers(plot.front(), style).all();
        int regions = plot.front().regions().size();
        List<Layer> layers = new ArrayList<>();
        layers.add(clipped("globe", List.of(new Mark.Area(disk(), globe.surface()))));
        tint.map(shown -> new SurfaceBands(shown, projection, area).marks(globe.surface()))
                .ifPresent(bands -> layers.add(clipped("surface", bands)));
        front.subList(0, regions).forEach(region -> layers.add(tint.isPresent() ? unfilled(region) : region));
        layers.add(clipped("hidden-graticule", graticule.hidden()));
        layers.add(Layer.of("hidden-axes", axes.hidden()));
        new PlotLayers(plot.hidden(), style).all().stream().map(behind::layer).forEach(layers::add);
        layers.add(clipped("graticule", graticule.front()));
        layers.add(clipped("horizon", List.of(new Mark.Line(disk(), globe.horizon(), globe.outline()))));
        layers.add(Layer.of("axes", axes.front()));
        layers.addAll(front.subList(regions, front.size()));
        List<Layer> labels = labels(axes, taken);
        layers.add(behind.layer(labels.get(1)));
        layers.add(labels.get(0));
        layers.removeIf(layer -> layer.marks().isEmpty());
        return layers;
    }

    /** In front and behind; what is behind gives way. */
    private List<Layer> labels(SphereAxes axes, List<Rectangle2D> taken) {
        plot.front().ink().add(Sight.horizon(projection));
        List<Rectangle2D> boxes = new ArrayList<>(taken);
        boxes.addAll(axes.boxes());
        Labels labels = new Labels(style);
        plot.hidden().spots().forEach(spot -> boxes.add(spot.box()));
        Layer front = labels.layer(plot.front(), boxes);
        boxes.addAll(Labels.boxes(front));
        plot.front().spots().forEach(spot -> boxes.add(spot.box()));
        return List.of(front, unveiled(labels.layer(plot.hidden(), boxes)));
    }

    /** What is behind veils nothing in front. */
    private static Layer unveiled(Layer labels) {
        return with(labels, mark -> !(mark instanceof Mark.Area));
    }

    /** On a coloured surface a region is its border alone. */
    private static Layer unfilled(Layer region) {
        return with(region, Mark.Line.class::isInstance);
    }

    private static Layer with(Layer layer, Predicate<Mark> wanted) {
        List<Mark> marks = layer.marks().stream().filter(wanted).toList();
        return new Layer(layer.kind(), layer.id(), layer.title(), layer.clip(), marks);
    }

    private Layer clipped(String kind, List<Mark> marks) {
        return new Layer(kind, kind, "", area, marks);
    }

    private Shape disk() {
        double radius = projection.radius();
        Point2D middle = projection.middle();
        return new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }
}
