package org.loxodrome.figure.panel;

import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;

/** Which part of the sphere a panel shows as long as no other one is chosen. */
public final class UsualPart {

    private UsualPart() {}

    /**
     * All that training and the path do, and the local minima near it; farther ones would make the rest small. Neither the region
     * nor the data count, which may be all around the sphere.
     *
     * @param margin margin on each side, relative to the part's size
     */
    public static Window of(Picture picture, double margin) {
        List<Direction> content = Stream.concat(
                        picture.curves().stream().map(Curve::points).flatMap(List::stream), places(picture, false))
                .toList();
        Window narrow = Window.around(picture.frame(), content, margin);
        Stream<Direction> near = places(picture, true).filter(narrow::isNear);
        return Window.around(
                picture.frame(), Stream.concat(content.stream(), near).toList(), margin);
    }

    /** That of all that keeps still while sliders and the time move: the part then keeps still, too. */
    public static Window ofStill(Picture picture, double margin) {
        return of(picture.still(), margin);
    }

    private static Stream<Direction> places(Picture picture, boolean localMinima) {
        return picture.markers().stream()
                .filter(marker -> marker.kind() != Marker.Kind.DATA)
                .filter(marker -> (marker.kind() == Marker.Kind.LOCAL_MINIMUM) == localMinima)
                .map(Marker::at);
    }
}
