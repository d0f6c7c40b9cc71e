package org.loxodrome.ui.view.ball;

import java.util.Locale;
import java.util.stream.Collectors;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.ui.view.space.Viewpoint;

/** What the view of a ball shows, in words, for those who hear it. */
final class BallDescription {

    private BallDescription() {}

    static String of(BallPicture picture, Viewpoint viewpoint) {
        String touches = picture.touches().stream()
                .map(touch -> String.format(
                        Locale.ROOT,
                        "%s at azimuth %.1f, pitch %.1f",
                        touch.marker().label(),
                        touch.marker().at().azimuth(),
                        touch.marker().at().pitch()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%s, seen from azimuth %.0f and pitch %.0f degrees. It touches the polyhedron of predictors with margins of 1 or"
                        + " more: %s.",
                picture.title(),
                viewpoint.azimuth(),
                viewpoint.pitch(),
                touches);
    }
}
