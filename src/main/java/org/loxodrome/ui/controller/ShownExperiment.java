package org.loxodrome.ui.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.ShellWord;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.FigureOfExperiment;
import org.loxodrome.session.FigureOfExperiment.View;
import org.loxodrome.session.file.ExperimentFile;
import org.loxodrome.ui.model.WorkbenchModel;

/**
 * The experiment that is shown while a file is written of it, and the file that the command which draws it again names.
 *
 * @param experiment what is shown
 * @param file name of a file that holds it, or may hold it: what is written holds it as well
 */
record ShownExperiment(Experiment experiment, String file) {

    /**
     * The experiment as it is now, in its own file if it is there as well, or else in one that is named like the target.
     *
     * @param target what is written
     */
    static ShownExperiment of(WorkbenchModel model, Path target) {
        Experiment shown = model.experiment();
        String name = String.valueOf(target.getFileName());
        String beside = name.substring(0, name.contains(".") ? name.lastIndexOf('.') : name.length()) + ".loxodrome";
        return model.document()
                .documentProperty()
                .get()
                .filter(document -> document.saved().equals(shown))
                .map(document -> String.valueOf(document.file().getFileName()))
                .map(own -> new ShownExperiment(shown, own))
                .orElseGet(() -> new ShownExperiment(shown, beside));
    }

    /** How a command names it. */
    String option() {
        return "--experiment " + ShellWord.of(file);
    }

    /** The experiment as it is in a file. */
    String text() {
        return ExperimentFile.line(experiment);
    }

    /**
     * Where a figure of it comes from.
     *
     * @param part what a panel shows; empty for all
     */
    Provenance provenance(View view, Optional<Window> part, Path target, Theme theme) {
        FigureOfExperiment figure =
                new FigureOfExperiment(experiment.withView(experiment.view().withPart(part)), view);
        String words = option() + " " + figure.options();
        String command = FigureCommandLine.of(words, target, theme);
        return figure.provenance(command).withExperiment(text());
    }
}
