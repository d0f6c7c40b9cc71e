package org.loxodrome.ui.view.sphere;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;

/**
 * Discs that lie above a view of the sphere, which labels keep off.
 *
 * @param places their directions
 * @param radius of each, in pixels
 */
public record Discs(List<Direction> places, double radius) {

    /** None. */
    public static final Discs NONE = new Discs(List.of(), 0);

    /** Copies the list. */
    public Discs {
        places = List.copyOf(places);
    }

    /** The same discs among lines and types that are so much larger. */
    Discs beside(double scale) {
        return new Discs(places, radius / scale);
    }

    /** The squares around them. */
    List<Rectangle2D> boxes(SphereMap map) {
        return places.stream()
                .map(map::placeOf)
                .<Rectangle2D>map(
                        at -> new Rectangle2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
                .toList();
    }
}
