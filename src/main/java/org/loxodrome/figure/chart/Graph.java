package org.loxodrome.figure.chart;

import java.awt.Color;
import java.util.List;
import org.loxodrome.figure.MarkerShape;

/**
 * What one entry of a legend stands for: a solid line, a dashed one and markers, each of which may be missing.
 *
 * @param name what the legend says
 * @param color the colour of all of it
 * @param shape of the markers
 * @param solid samples along the solid line
 * @param dashed samples along the dashed line
 * @param markers samples with a marker
 */
public record Graph(
        String name,
        Color color,
        MarkerShape shape,
        List<Series.Sample> solid,
        List<Series.Sample> dashed,
        List<Series.Sample> markers) {

    /** Copies the lists. */
    public Graph {
        solid = List.copyOf(solid);
        dashed = List.copyOf(dashed);
        markers = List.copyOf(markers);
    }

    /** A graph with the colour and the shape of the given place among others; after five they repeat. */
    public static Graph numbered(
            int place,
            String name,
            List<Series.Sample> solid,
            List<Series.Sample> dashed,
            List<Series.Sample> markers) {
        SeriesStyle style = SeriesStyle.of(place);
        return new Graph(name, style.color(), style.shape(), solid, dashed, markers);
    }
}
