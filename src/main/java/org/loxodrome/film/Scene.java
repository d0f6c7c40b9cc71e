package org.loxodrome.film;

import java.util.List;
import org.loxodrome.figure.Picture;

/**
 * An instant of a film.
 *
 * @param picture what is to be seen
 * @param readings the numbers that change, as texts, in an order that does not
 * @param turned by how many degrees the sphere has been turned
 */
record Scene(Picture picture, List<String> readings, double turned) {

    /** Copies the list. */
    Scene {
        readings = List.copyOf(readings);
    }
}
