package org.loxodrome.ui.view;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;

/** A corner of a view where a card can be. */
enum CardCorner {
    LOWER_RIGHT(true, true),
    LOWER_LEFT(false, true),
    UPPER_RIGHT(true, false),
    UPPER_LEFT(false, false);

    private static final double MARGIN = 10;

    private final boolean right;
    private final boolean lower;

    CardCorner(boolean right, boolean lower) {
        this.right = right;
        this.lower = lower;
    }

    /** The box of a card in this corner, on whole pixels. */
    Rectangle2D box(Rectangle2D room, double width, double height) {
        double x = right ? Math.max(room.getMinX(), room.getMaxX() - width - MARGIN) : room.getMinX() + MARGIN;
        double y = lower ? Math.max(room.getMinY(), room.getMaxY() - height - MARGIN) : room.getMinY() + MARGIN;
        return new Rectangle2D.Double(Math.rint(x), Math.rint(y), width, height);
    }

    /**
     * The corners, those first where a card covers least of a picture. What follows sliders and timeline does not count, so that
     * the order does not change with them.
     */
    static List<CardCorner> ranked(Picture picture, SphereMap map, Rectangle2D room, double width, double height) {
        List<SphereMap.Place> places = content(picture.still())
                .map(map::placeOf)
                .filter(SphereMap.Place::shown)
                .toList();
        Map<CardCorner, Long> covered = new EnumMap<>(CardCorner.class);
        for (CardCorner corner : values()) {
            Rectangle2D box = corner.box(room, width, height);
            covered.put(
                    corner,
                    places.stream()
                            .filter(place -> box.contains(place.x(), place.y()))
                            .count());
        }
        return Arrays.stream(values())
                .sorted(Comparator.comparing(covered::get))
                .toList();
    }

    private static Stream<Direction> content(Picture picture) {
        return Stream.concat(
                picture.curves().stream().flatMap(curve -> curve.points().stream()),
                picture.markers().stream().map(Marker::at));
    }
}
