package org.loxodrome.figure.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.MarkerShape;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;

/**
 * How a series looks: one of the colours of M. Okabe and K. Ito, "Color Universal Design" (2008), that are dark enough for
 * lines, and a shape, so that series are told apart without colour.
 */
record SeriesStyle(Color color, MarkerShape shape) {

    private static final List<SeriesStyle> STYLES = List.of(
            new SeriesStyle(new Color(0x0072B2), MarkerShape.of(Marker.Kind.L2)),
            new SeriesStyle(new Color(0xD55E00), MarkerShape.of(Marker.Kind.CURRENT_PATH_POINT)),
            new SeriesStyle(new Color(0x009E73), MarkerShape.of(Marker.Kind.START)),
            new SeriesStyle(new Color(0xCC79A7), MarkerShape.of(Marker.Kind.L2_OVER_D)),
            new SeriesStyle(new Color(0xE69F00), MarkerShape.of(Marker.Kind.L1)));

    private static final double RADIUS = 0.3;
    private static final double OUTLINE = 0.09;

    /** The style of the series with the given place in the legend; after five they repeat. */
    static SeriesStyle of(int place) {
        return STYLES.get(place % STYLES.size());
    }

    /** Its line along a path. */
    Mark line(Shape path, double em, Theme theme) {
        return new Mark.Line(path, Pen.solid(0.12 * em), theme.line(color));
    }

    /** Its marker at a point, set off from what is below by a thin line of the page's colour. */
    List<Mark> marker(double x, double y, double em, Theme theme) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(RADIUS * em, RADIUS * em);
        Shape outline = place.createTransformedShape(shape.outline());
        return List.of(
                new Mark.Line(outline, Pen.solid(2 * OUTLINE * em), theme.background()),
                new Mark.Area(outline, theme.line(color)));
    }
}
