package org.loxodrome.ui.controller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.figure.file.SvgFile;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelFigure;

/** Writes the panel to a file. */
final class PanelExport {

    private static final double DPI = 300;

    private PanelExport() {}

    /**
     * Writes a panel, replacing the file that is there: the user has been asked.
     *
     * @return the file
     * @throws UncheckedIOException with a sentence for the user in its cause, if the file could not be written
     */
    static Path write(Path file, PanelFigure figure) {
        Drawing drawing = Panel.of(figure).drawing();
        boolean vector = file.toString().endsWith(".svg");
        try {
            SafeFile.write(file, true, out -> {
                if (vector) {
                    SvgFile.write(drawing, out);
                } else {
                    PngFile.write(drawing, DPI, out);
                }
            });
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
