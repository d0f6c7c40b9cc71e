package org.loxodrome.figure.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

/** The font of all figures: Lato (SIL Open Font License), shipped with the program. AWT does not know it by name: that would have it look for all fonts of the machine. */
public final class Typeface {

    /** The families to use where a file names its font, the first that is there. */
    public static final String FAMILIES = "Lato, Carlito, 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

    /** Fractional widths, so that a text is as long on a screen as on paper. */
    static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private static final String UPRIGHT_FILE = "Lato-Regular.ttf";
    private static final String ITALIC_FILE = "Lato-Italic.ttf";
    private static final Font UPRIGHT = load(UPRIGHT_FILE);
    private static final Font ITALIC = load(ITALIC_FILE);

    private Typeface() {}

    /** The font at a size in points. */
    public static Font of(boolean italic, double size) {
        return (italic ? ITALIC : UPRIGHT).deriveFont((float) size);
    }

    /** The font as a TrueType file, for files that embed it. */
    public static InputStream data(boolean italic) {
        return data(italic ? ITALIC_FILE : UPRIGHT_FILE);
    }

    private static InputStream data(String file) {
        InputStream in = Typeface.class.getResourceAsStream("/org/loxodrome/assets/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The program is incomplete: its font " + file + " is missing.");
        }
        return in;
    }

    private static Font load(String file) {
        try (InputStream in = data(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The program's font " + file + " cannot be read.", e);
        }
    }
}
