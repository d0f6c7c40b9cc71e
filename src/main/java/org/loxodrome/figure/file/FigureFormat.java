package org.loxodrome.figure.file;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.RichText;

/** The formats in which a drawing can be written. */
public enum FigureFormat {
    /** Pixels. */
    PNG("png") {
        @Override
        public void write(Drawing drawing, Provenance provenance, double dpi, OutputStream out) throws IOException {
            PngFile.write(drawing, provenance, dpi, out);
        }
    },
    /** For browsers and drawing programs. */
    SVG("svg") {
        @Override
        public void write(Drawing drawing, Provenance provenance, double dpi, OutputStream out) throws IOException {
            SvgFile.write(drawing, provenance, out);
        }
    },
    /** For print. */
    PDF("pdf") {
        @Override
        public void write(Drawing drawing, Provenance provenance, double dpi, OutputStream out) throws IOException {
            PdfFile.write(drawing, provenance, out);
        }
    },
    /** For LaTeX. */
    TIKZ("tex") {
        @Override
        public void write(Drawing drawing, Provenance provenance, double dpi, OutputStream out) throws IOException {
            TikzFile.write(drawing, provenance, out);
        }
    };

    private static final double DPI = 72;

    private final String extension;

    FigureFormat(String extension) {
        this.extension = extension;
    }

    /**
     * Writes a page with two letters to nowhere. What is slow the first time only, such as to read the fonts, can thus be done beside
     * other work.
     */
    public void prepare() {
        Mark.Words letters = new Mark.Words(RichText.of("n α"), 10, 50, Mark.Anchor.START, 10, Color.BLACK);
        Drawing page = new Drawing(100, 100, Color.WHITE, List.of(Layer.of("letters", List.of(letters))));
        Provenance nothing = new Provenance("", "", "", List.of(), List.of(), Optional.empty());
        try {
            write(page, nothing, DPI, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nowhere is never full
        }
    }

    /** What the names of its files end in, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format that the end of a file's name stands for, if there is one. */
    public static Optional<FigureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }

    /**
     * Writes the drawing; leaves the stream open.
     *
     * @param provenance what the file says about where it comes from
     * @param dpi pixels for an inch, in formats that have pixels
     */
    public abstract void write(Drawing drawing, Provenance provenance, double dpi, OutputStream out) throws IOException;
}
