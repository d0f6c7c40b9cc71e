package org.loxodrome.film;

import java.util.List;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;

/** The sphere turns once around the axis w₃. Its markers have no labels, which would jump about. */
final class Rotation implements Motion {

    private final Picture picture;

    Rotation(Cast cast) {
        Picture whole = cast.whole();
        List<Marker> silent = whole.markers().stream()
                .map(marker -> new Marker(marker.kind(), marker.at(), "", marker.alpha()))
                .toList();
        picture = new Picture(whole.curves(), silent, whole.regions());
    }

    @Override
    public Picture lasting() {
        return picture;
    }

    @Override
    public boolean isRound() {
        return true;
    }

    @Override
    public Scene at(double share) {
        return new Scene(picture, List.of(), 360 * share);
    }
}
