package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import org.loxodrome.problem.Presets;

/** A figure of Moroshko et al. (2020), drawn for one of our data sets or for other data. */
public interface PaperFigure extends ComputedFigure {

    /** What it is called on the command line and in file names, e.g. {@code 3b}. */
    String name();

    /** All of them, in the paper's order, for our data sets. */
    static List<PaperFigure> all() {
        return List.of(
                RegimeFigure.ofPaper("1"),
                NetworkOfPaper.ofPaper("2"),
                new SphereOfPaper(scene("3a", "stable")),
                new PanelOfPaper(scene("3b", "stable")),
                new PanelOfPaper(scene("3c", "nonunique")),
                new PanelOfPaper(scene("3d", "switching")),
                new PanelOfPaper(scene("4a", "deep-escape")),
                new PanelOfPaper(scene("4b", "deep-trap")),
                ExcessFigure.ofPaper("5a"),
                OnsetFigure.ofPaper("5b"));
    }

    /** The figure of a name, if there is one. */
    static Optional<PaperFigure> named(String name) {
        return all().stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    private static PaperScene scene(String name, String preset) {
        return new PaperScene(name, Presets.named(preset));
    }
}
