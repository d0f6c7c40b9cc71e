package org.loxodrome.figure.drawing;

import java.awt.Color;
import java.util.List;

/**
 * A finished figure: everything that is on the page, with its place. The screen and files of every format show the same drawing.
 *
 * <p>Lengths are in points (1/72 inch on paper; one pixel on a screen at 100 %), x to the right and y downwards from the top
 * left corner.
 *
 * @param width width of the page
 * @param height height of the page
 * @param background colour of the page
 * @param layers what is on it; later ones cover earlier ones
 */
public record Drawing(double width, double height, Color background, List<Layer> layers) {

    private static final Color CLEAR = new Color(0, 0, 0, 0);

    /** Copies the list. */
    public Drawing {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A drawing of " + width + " × " + height + " points has no area.");
        }
        layers = List.copyOf(layers);
    }

    /** The same on a page that lets through what is behind it. */
    public Drawing onTransparentPage() {
        return new Drawing(width, height, CLEAR, layers);
    }

    /** Whether another drawing is on a page of the same size and colour. */
    boolean hasSamePage(Drawing other) {
        return width == other.width && height == other.height && background.equals(other.background);
    }
}
