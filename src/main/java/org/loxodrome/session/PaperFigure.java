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
                new PanelOfPaper("3b", Presets.named("stable")),
                new PanelOfPaper("3c", Presets.named("nonunique")),
                new PanelOfPaper("3d", Presets.named("switching")),
                new PanelOfPaper("4a", Presets.named("deep-escape")),
                new PanelOfPaper("4b", Presets.named("deep-trap")),
                ExcessFigure.ofPaper("5a"),
                OnsetFigure.ofPaper("5b"));
    }

    /** The figure of a name, if there is one. */
    static Optional<PaperFigure> named(String name) {
        return all().stream().filter(figure -> figure.name().equals(name)).findFirst();
    }
}
