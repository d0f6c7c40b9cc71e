package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.problem.Presets;

/** A figure of Moroshko et al. (2020), drawn for one of our data sets. */
public interface PaperFigure {

    /** What it is called on the command line and in file names, e.g. {@code 3b}. */
    String name();

    /**
     * Computes what it shows and orders a page as high as it needs to be.
     *
     * @throws java.util.concurrent.CancellationException if the order was cancelled
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if a trajectory cannot be followed
     */
    PageFigure ordered(FigureOrder order);

    /**
     * Where the figure comes from.
     *
     * @param command the command line that draws it
     */
    Provenance provenance(String command);

    /** All of them, in the paper's order. */
    static List<PaperFigure> all() {
        return List.of(
                new RegimeFigure("1"),
                new NetworkOfPaper("2"),
                new SphereOfPaper(scene("3a", "stable")),
                new PanelOfPaper(scene("3b", "stable")),
                new PanelOfPaper(scene("3c", "nonunique")),
                new PanelOfPaper(scene("3d", "switching")),
                new PanelOfPaper(scene("4a", "deep-escape")),
                new PanelOfPaper(scene("4b", "deep-trap")),
                new ExcessFigure("5a"),
                new OnsetFigure("5b"));
    }

    /** The figure of a name, if there is one. */
    static Optional<PaperFigure> named(String name) {
        return all().stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    private static PaperScene scene(String name, String preset) {
        return new PaperScene(name, Presets.named(preset));
    }
}
