package org.loxodrome.ui.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The font of the figures, for the window too: its figures are all of one width. */
final class Fonts {

    private static final String FOLDER = "/org/loxodrome/assets/fonts/";

    private Fonts() {}

    /** Makes the font known to the toolkit. */
    static void load() {
        load("Lato-Regular.ttf");
        load("Lato-Italic.ttf");
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            Font.loadFont(in, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
