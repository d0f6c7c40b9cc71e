package org.loxodrome.figure.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.loxodrome.figure.drawing.Typeface;

/** The figures' fonts in one PDF document, which takes over the glyphs that are used. */
final class PdfFonts {

    private static final int STAND_IN = '?';

    private final Face upright;
    private final Face italic;

    PdfFonts(PDDocument document) throws IOException {
        upright = face(document, false);
        italic = face(document, true);
    }

    /** A font and the characters it has. */
    record Face(PDFont font, CmapLookup glyphs) {

        /** The text with a question mark for every character that the font does not have. */
        String writable(String text) {
            return text.codePoints()
                    .map(sign -> glyphs.getGlyphId(sign) == 0 ? STAND_IN : sign)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    Face of(boolean slanted) {
        return slanted ? italic : upright;
    }

    /** Without ligatures, which the figures' layout does not know either. */
    private static Face face(PDDocument document, boolean italic) throws IOException {
        try (InputStream data = Typeface.data(italic)) {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(data));
            document.registerTrueTypeFontForClosing(font);
            font.setEnableGsub(false);
            return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }
}
