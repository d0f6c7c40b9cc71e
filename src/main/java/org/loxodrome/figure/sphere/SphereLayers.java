package org.loxodrome.figure.sphere;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Picture;
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

    SphereLayers(Picture picture, Orthographic projection, Rectangle2D area, Theme theme, double em) {
        this.axes = picture.frame().axes();
        this.area = area;
        this.projection = projection;
        this.style = new PictureStyle(theme, em);
        this.globe = new GlobeStyle(theme, em);
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
        layers.addAll(front.subList(0, regions));
        layers.add(clipped("hidden-graticule", graticule.hidden()));
        layers.add(Layer.of("hidden-axes", axes.hidden()));
        new PlotLayers(plot.hidden(), style).all().stream().map(behind::layer).forEach(layers::add);
        layers.add(clipped("graticule", graticule.front()));
        layers.add(clipped("horizon", List.of(new Mark.Line(disk(), globe.horizon(), globe.outline()))));
        layers.add(Layer.of("axes", axes.front()));
        layers.addAll(front.subList(regions, front.size()));
        layers.add(labels(axes, taken));
        layers.removeIf(layer -> layer.marks().isEmpty());
        return layers;
    }

    private Layer labels(SphereAxes axes, List<Rectangle2D> taken) {
        plot.front().ink().add(Sight.horizon(projection));
        List<Rectangle2D> boxes = new ArrayList<>(taken);
        boxes.addAll(axes.boxes());
        return Labels.layer(plot.front(), style, boxes);
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
