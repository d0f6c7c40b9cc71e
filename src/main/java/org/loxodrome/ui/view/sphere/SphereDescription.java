package org.loxodrome.ui.view.sphere;

import java.util.Locale;
import java.util.stream.Collectors;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.ui.view.space.Viewpoint;

/** What the sphere shows, in words, for those who hear it. */
final class SphereDescription {

    private SphereDescription() {}

    static String of(Picture picture, Viewpoint viewpoint) {
        String where = String.format(
                Locale.ROOT,
                "Sphere of directions, seen from azimuth %.0f and pitch %.0f degrees.",
                viewpoint.azimuth(),
                viewpoint.pitch());
        String curves = picture.curves().stream()
                .map(Curve::label)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
        String markers = picture.markers().stream()
                .filter(marker -> !marker.label().isEmpty())
                .map(SphereDescription::describe)
                .collect(Collectors.joining(", "));
        return where
                + (curves.isEmpty() ? "" : " Curves: " + curves + ".")
                + (markers.isEmpty() ? "" : " Markers: " + markers + ".");
    }

    private static String describe(Marker marker) {
        return String.format(
                Locale.ROOT,
                "%s at azimuth %.1f, pitch %.1f",
                marker.label(),
                marker.at().azimuth(),
                marker.at().dimension() > 2 ? marker.at().pitch() : 0);
    }
}
