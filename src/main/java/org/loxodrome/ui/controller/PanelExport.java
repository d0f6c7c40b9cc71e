package org.loxodrome.ui.controller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.file.FigureFormat;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.session.Experiment;

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
    static Path write(Path file, PanelFigure figure, Experiment experiment) {
        Provenance provenance = provenance(experiment);
        Drawing drawing = Panel.of(figure).drawing();
        FigureFormat format = FigureFormat.of(file).orElse(FigureFormat.PNG);
        try {
            SafeFile.write(file, true, out -> format.write(drawing, provenance, DPI, out));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provenance provenance(Experiment experiment) {
        String name = experiment.dataset().name();
        int depth = experiment.depth().value();
        List<Double> alphas = Stream.concat(experiment.shownFan().stream(), Stream.of(experiment.alpha()))
                .toList();
        return new Provenance(name + ", D = " + depth, "", name, depth, alphas);
    }
}
