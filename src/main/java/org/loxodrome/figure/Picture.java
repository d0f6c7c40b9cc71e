package org.loxodrome.figure;

import java.util.List;

/**
 * What is drawn, as directions on the sphere and independent of how: the sphere in 3D, the azimuth–pitch panel and every
 * exported file show the same picture.
 *
 * @param curves trajectories, the Q_μ path and cross-lines; later ones are drawn above earlier ones
 * @param markers single directions with a meaning; later ones are drawn above earlier ones
 * @param regions patches of the sphere, drawn below everything else
 * @param frame what the axes mean
 */
public record Picture(List<Curve> curves, List<Marker> markers, List<Patch> regions, Frame frame) {

    /** Nothing to draw. */
    public static final Picture EMPTY = new Picture(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Picture {
        curves = List.copyOf(curves);
        markers = List.copyOf(markers);
        regions = List.copyOf(regions);
    }

    /** A picture of predictors in three dimensions. */
    public Picture(List<Curve> curves, List<Marker> markers, List<Patch> regions) {
        this(curves, markers, regions, Frame.SPACE);
    }

    /** The same with other curves. */
    public Picture withCurves(List<Curve> others) {
        return new Picture(others, markers, regions, frame);
    }

    /** The same with other markers. */
    public Picture withMarkers(List<Marker> others) {
        return new Picture(curves, others, regions, frame);
    }

    /** What of it stays while sliders and the time move. */
    public Picture still() {
        return withCurves(curves.stream()
                        .filter(curve -> curve.role() != Curve.Role.CURRENT)
                        .toList())
                .withMarkers(markers.stream()
                        .filter(marker -> !marker.kind().follows())
                        .toList());
    }
}
