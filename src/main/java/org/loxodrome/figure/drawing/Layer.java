package org.loxodrome.figure.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks that belong together, such as one trajectory with its arrows: a group in an SVG file.
 *
 * @param kind what it shows, in lower case with hyphens: the class in an SVG file
 * @param id the only layer of the drawing with this name
 * @param title a text that says what it is, shown by browsers under the mouse; empty for none
 * @param clip nothing is drawn outside of this rectangle; null for no limit
 * @param marks in the order of drawing
 */
public record Layer(
        String kind, String id, String title, @Nullable Rectangle2D clip, List<Mark> marks) {

    /** Copies the list. */
    public Layer {
        marks = List.copyOf(marks);
    }

    /** A layer that is drawn whole and needs no title. */
    public static Layer of(String kind, List<Mark> marks) {
        return new Layer(kind, kind, "", null, marks);
    }
}
