package org.loxodrome.figure;

import java.util.List;

/**
 * What is drawn, as directions on the sphere and independent of how: the sphere in 3D, the azimuth–pitch panel and every
 * exported file show the same picture.
 *
 * @param curves trajectories, the Q_μ path and cross-lines; later ones are drawn above earlier ones
 * @param markers single directions with a meaning; later ones are drawn above earlier ones
 * @param regions patches of the sphere, drawn below everything else
 */
public record Picture(List<Curve> curves, List<Marker> markers, List<Patch> regions) {

    /** Nothing to draw. */
    public static final Picture EMPTY = new Picture(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Picture {
        curves = List.copyOf(curves);
        markers = List.copyOf(markers);
        regions = List.copyOf(regions);
    }
}
