package org.loxodrome.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.figure.file.SvgFile;

/** A file for a figure; the end of its name says which format. */
final class FigureFile {

    private static final double DPI = 300;

    private final Path path;
    private final boolean svg;

    /**
     * Takes the name.
     *
     * @throws BadInputException with a sentence, if it is neither a PNG nor an SVG file
     */
    FigureFile(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        svg = name.endsWith(".svg");
        if (!svg && !name.endsWith(".png")) {
            throw new BadInputException("--out: \"" + path + "\" ends neither in .png nor in .svg.");
        }
        this.path = path;
    }

    /**
     * Writes a figure, whole or not at all.
     *
     * @param replace whether a file that is there may be replaced
     * @throws FileWriteException with a sentence for the user, if that was not possible
     */
    void write(Drawing drawing, boolean replace) throws FileWriteException {
        SafeFile.write(path, replace, out -> write(drawing, out));
    }

    private void write(Drawing drawing, OutputStream out) throws IOException {
        if (svg) {
            SvgFile.write(drawing, out);
        } else {
            PngFile.write(drawing, DPI, out);
        }
    }
}
