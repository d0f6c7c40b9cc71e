package org.loxodrome.ui.view.sphere;

import java.util.OptionalInt;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/** Images on which nothing was drawn: a renderer that lacks memory does not say so and leaves them empty. */
final class Blank {

    private Blank() {}

    /** The colour of an image that has one only, as ARGB. */
    static OptionalInt onlyColor(Image image) {
        PixelReader reader = image.getPixelReader();
        int width = (int) image.getWidth();
        int[] row = new int[width];
        int first = reader.getArgb(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            reader.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            for (int color : row) {
                if (color != first) {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.of(first);
    }

    /** What is to be thrown, with a sentence for the user. */
    static IllegalStateException failure(double width, double height) {
        return new IllegalStateException(String.format(
                "The graphics system left an image of %.0f × %.0f pixels empty; take a smaller factor.",
                width, height));
    }
}
