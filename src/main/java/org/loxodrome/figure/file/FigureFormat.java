package org.loxodrome.figure.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.loxodrome.figure.drawing.Drawing;

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

    private final String extension;

    FigureFormat(String extension) {
        this.extension = extension;
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
