package org.loxodrome.figure.film;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;

/** A film of a red square that runs to the right on grey paper, by its own width in each frame. */
record RunningSquare(int frames, int framesPerSecond, int width, int height) implements Film {

    static final int SIDE = 16;
    static final Color SQUARE = new Color(0xC02020);
    static final Color PAPER = new Color(0xE0E0E0);

    @Override
    public Drawing frame(int index) {
        Rectangle2D square = new Rectangle2D.Double(x(index), SIDE, SIDE, SIDE);
        return new Drawing(width, height, PAPER, List.of(Layer.of("square", List.of(new Mark.Area(square, SQUARE)))));
    }

    /** Where the square begins. */
    static int x(int index) {
        return SIDE * index;
    }
}
