package org.loxodrome.ui.controller;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.FigureFormat;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.session.Experiment;

/** Writes pictures to files. */
final class PanelExport {

    private static final double DPI = 300;

    private PanelExport() {}

    /**
     * Writes a figure, replacing the file that is there: the user has been asked.
     *
     * @return the file
     * @throws UncheckedIOException with a sentence for the user in its cause, if the file could not be written
     */
    static Path write(Path file, PageFigure figure, Experiment experiment) {
        Provenance provenance = provenance(experiment);
        Drawing drawing = figure.drawing();
        FigureFormat format = FigureFormat.of(file).orElse(FigureFormat.PNG);
        return write(file, out -> format.write(drawing, provenance, DPI, out));
    }

    /** Writes an image in the same way, as PNG. */
    static Path write(Path file, BufferedImage image, double dpi, Experiment experiment) {
        return write(file, out -> PngFile.write(image, provenance(experiment), dpi, out));
    }

    private static Path write(Path file, SafeFile.Content content) {
        try {
            SafeFile.write(file, true, content);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provenance provenance(Experiment experiment) {
        String name = experiment.dataset().name();
        int depth = experiment.depth().value();
        List<Double> alphas = Stream.concat(experiment.fan().stream(), Stream.of(experiment.alpha()))
                .toList();
        return new Provenance(name + ", D = " + depth, "", name, depth, alphas);
    }
}
