package org.loxodrome.ui.controller;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.loxodrome.figure.Solid;
import org.loxodrome.problem.Preset;
import org.loxodrome.session.Experiment;
import org.loxodrome.ui.model.FigureChoice;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.FigureActions;

/** Opens the figures of the paper: charts in a window of their own, all others as experiments. */
final class Figures implements FigureActions {

    private final WorkbenchModel model;
    private final Charts charts;
    private final Exports exports;
    private final Consumer<Experiment> onExperiment;

    /**
     * Figures of a model.
     *
     * @param onExperiment makes an experiment a step that can be taken back
     */
    Figures(WorkbenchModel model, Charts charts, Exports exports, Consumer<Experiment> onExperiment) {
        this.model = model;
        this.charts = charts;
        this.exports = exports;
        this.onExperiment = onExperiment;
    }

    @Override
    public void open(FigureChoice choice) {
        choice.preset()
                .ifPresentOrElse(
                        preset -> onExperiment.accept(experiment(choice, preset)),
                        () -> model.figure().shownProperty().set(Optional.of(choice)));
    }

    @Override
    public void close() {
        model.figure().shownProperty().set(Optional.empty());
    }

    @Override
    public void stop() {
        charts.stop();
    }

    @Override
    public void write(Path file) {
        model.figure()
                .pageProperty()
                .get()
                .ifPresent(page -> charts.provenance(file)
                        .ifPresent(provenance -> exports.write(file, page, provenance, this::say)));
    }

    @Override
    public void copy() {
        model.figure().pageProperty().get().ifPresent(page -> exports.copy(page, this::say));
    }

    /** The figure's data, depth and fan; in space what is there, or the sphere, if it is the figure. */
    private Experiment experiment(FigureChoice choice, Preset preset) {
        Experiment experiment = Experiment.of(preset);
        Solid solid = choice == FigureChoice.SPHERE
                ? Solid.SPHERE
                : model.scene().solid().get();
        return experiment.withView(experiment.view().withSolid(solid));
    }

    private void say(String sentence) {
        model.figure().sentenceProperty().set(sentence);
    }
}
