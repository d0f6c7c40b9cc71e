package org.loxodrome.film;

import java.util.List;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;

/** What changes in the course of a film. */
interface Motion {

    /** The picture that legend and labels are made for. */
    Picture lasting();

    /** Everything that the film must have room for. */
    default List<Direction> content() {
        return lasting().curves().stream()
                .flatMap(curve -> curve.points().stream())
                .toList();
    }

    /** Whether the film's end leads to its beginning. */
    default boolean isRound() {
        return false;
    }

    /**
     * An instant. Callable from any thread.
     *
     * @param share how much of the film is over, 0 to 1
     */
    Scene at(double share);
}
