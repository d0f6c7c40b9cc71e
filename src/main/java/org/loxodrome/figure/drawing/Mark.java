package org.loxodrome.figure.drawing;

import java.awt.Color;
import java.awt.Shape;

/** One thing on the page. The shapes are never changed after the mark is made. */
public sealed interface Mark {

    /** Its colour. */
    Color color();

    /** A line along a path. */
    record Line(Shape path, Pen pen, Color color) implements Mark {}

    /** A filled shape. */
    record Area(Shape shape, Color color) implements Mark {}

    /**
     * A text in one line.
     *
     * @param text what it says
     * @param x the point of the base line that {@code anchor} names
     * @param y the base line
     * @param anchor which point of the text is at x
     * @param size font size in points
     * @param color its colour
     * @param upwards whether the text runs upwards, turned by 90° around (x, y)
     */
    record Words(RichText text, double x, double y, Anchor anchor, double size, Color color, boolean upwards)
            implements Mark {

        /** A horizontal text. */
        public Words(RichText text, double x, double y, Anchor anchor, double size, Color color) {
            this(text, x, y, anchor, size, color, false);
        }

        /** The same text in another colour. */
        public Words in(Color other) {
            return new Words(text, x, y, anchor, size, other, upwards);
        }
    }

    /** Which point of a text's base line is given. */
    enum Anchor {
        START,
        MIDDLE,
        END;

        /** Where the text starts, relative to this point. */
        public double start(double width) {
            return switch (this) {
                case START -> 0;
                case MIDDLE -> -width / 2;
                case END -> -width;
            };
        }
    }
}
