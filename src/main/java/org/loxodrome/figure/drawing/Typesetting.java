package org.loxodrome.figure.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * A text set in type: where each piece of it starts and how wide the whole is.
 *
 * @param pieces the pieces from left to right
 * @param width from the start to the end of the text
 */
public record Typesetting(List<Piece> pieces, double width) {

    /** Size of subscripts and superscripts, relative to the line. */
    public static final double SCRIPT_SIZE = 0.72;

    private static final double SUBSCRIPT_DROP = 0.16;
    private static final double SUPERSCRIPT_RISE = 0.36;
    private static final double CAP_HEIGHT = 0.72;
    private static final double DESCENT = 0.21;

    /**
     * A piece of text in one font.
     *
     * @param run what it says
     * @param font its font
     * @param x its start, from the start of the text
     * @param drop its base line below that of the text (negative: above)
     */
    public record Piece(RichText.Run run, Font font, double x, double drop) {}

    /** Sets a text at a font size. */
    public static Typesetting of(RichText text, double size) {
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (RichText.Run run : text.runs()) {
            Font font = Typeface.of(run.italic(), size * scale(run.level()));
            pieces.add(new Piece(run, font, x, size * drop(run.level())));
            x += font.getStringBounds(run.text(), Typeface.METRICS).getWidth();
        }
        return new Typesetting(pieces, x);
    }

    /** The width of a text at a font size. */
    public static double widthOf(RichText text, double size) {
        return of(text, size).width();
    }

    /** Height of the capitals and figures at a font size. */
    public static double capHeight(double size) {
        return CAP_HEIGHT * size;
    }

    /** Depth below the base line at a font size. */
    public static double descent(double size) {
        return DESCENT * size;
    }

    /** Size of a level, relative to the line. */
    public static double scale(RichText.Level level) {
        return level == RichText.Level.LINE ? 1 : SCRIPT_SIZE;
    }

    /** How far a level's base line is below that of the line, in font sizes (negative: above). */
    public static double drop(RichText.Level level) {
        return switch (level) {
            case LINE -> 0;
            case SUBSCRIPT -> SUBSCRIPT_DROP;
            case SUPERSCRIPT -> -SUPERSCRIPT_RISE;
        };
    }
}
