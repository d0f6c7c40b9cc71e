package org.loxodrome.film;

import java.util.List;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.sphere.Outlook;
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

    /** From where the sphere is seen at first, if a picture that does not move is seen from there. */
    default Outlook seen(Outlook usual) {
        return usual;
    }

    /** Whether the sphere turns, on which labels would jump about then. */
    default boolean turns() {
        return false;
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
