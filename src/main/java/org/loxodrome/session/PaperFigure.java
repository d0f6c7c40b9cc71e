package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * A figure of Moroshko et al. (2020) that is an azimuth–pitch panel, drawn for one of our data sets.
 *
 * @param name what it is called on the command line and in file names, e.g. {@code 3b}
 * @param preset data set, depth and fan
 */
public record PaperFigure(String name, Preset preset) {

    private static final List<PaperFigure> ALL = List.of(
            new PaperFigure("3b", Presets.named("stable")),
            new PaperFigure("3c", Presets.named("nonunique")),
            new PaperFigure("3d", Presets.named("switching")),
            new PaperFigure("4a", Presets.named("deep-escape")),
            new PaperFigure("4b", Presets.named("deep-trap")));

    /** All of them, in the paper's order. */
    public static List<PaperFigure> all() {
        return ALL;
    }

    /** The figure of a name, if there is one. */
    public static Optional<PaperFigure> named(String name) {
        return ALL.stream().filter(panel -> panel.name.equals(name)).findFirst();
    }

    /**
     * Follows the fan, solves for the theory and orders a panel as high as it needs to be.
     *
     * @param theme colours and weight of lines
     * @param width width of the page in points
     * @param fontSize size of the texts in points
     * @param cancelled asked now and then; once it says true the computation ends with a
     *     {@link java.util.concurrent.CancellationException}
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if a trajectory cannot be followed
     */
    public PanelFigure panel(
            TrajectoryEngine engine,
            TheorySolver solver,
            Theme theme,
            double width,
            double fontSize,
            BooleanSupplier cancelled) {
        Experiment experiment = Experiment.of(preset);
        PanelFigure square = PanelFigure.of(picture(experiment, engine, solver, cancelled), theme, width, width)
                .withFontSize(fontSize)
                .withTexts(title(), caption(experiment));
        return square.withHeight(Panel.naturalHeight(square));
    }

    /**
     * Where the figure comes from.
     *
     * @param command the command line that draws it
     */
    public Provenance provenance(String command) {
        return new Provenance(title(), command, preset.name(), preset.depth(), preset.alphas());
    }

    private static Picture picture(
            Experiment experiment, TrajectoryEngine engine, TheorySolver solver, BooleanSupplier cancelled) {
        List<FanTrajectory> fan = experiment.fan().stream()
                .map(alpha -> new Initialization(experiment.depth(), alpha))
                .map(start ->
                        FanTrajectory.follow(engine, experiment.dataset(), start, experiment.stops(start), cancelled))
                .toList();
        return TrainingPicture.of(solver.theory(experiment, cancelled), fan);
    }

    private String title() {
        return "Data set “" + preset.name() + "”, depth D = " + preset.depth();
    }

    private String caption(Experiment experiment) {
        return "Corresponds to Figure " + name.charAt(0) + "(" + name.charAt(1) + ") of Moroshko et al. (2020). "
                + preset.shows() + " Trajectories down to μ = "
                + NumberText.of(experiment.end().mu()) + " and at least to a mean loss of e^{−"
                + NumberText.of(experiment.end().accuracy()) + "}. " + Presets.ORIGIN;
    }
}
