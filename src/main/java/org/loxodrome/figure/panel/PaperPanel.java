package org.loxodrome.figure.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * A figure of Moroshko et al. (2020) that is an azimuth–pitch panel, drawn for one of our data sets.
 *
 * @param name what it is called on the command line and in file names, e.g. {@code 3b}
 * @param preset data set, depth and fan
 */
public record PaperPanel(String name, Preset preset) {

    private static final double WIDTH_MILLIMETRES = 174;
    private static final double HEIGHT_MILLIMETRES = 116;
    private static final double FONT_SIZE = 9;

    private static final List<PaperPanel> ALL = List.of(
            new PaperPanel("3b", Presets.named("stable")),
            new PaperPanel("3c", Presets.named("nonunique")),
            new PaperPanel("3d", Presets.named("switching")),
            new PaperPanel("4a", Presets.named("deep-escape")),
            new PaperPanel("4b", Presets.named("deep-trap")));

    /** All of them, in the paper's order. */
    public static List<PaperPanel> all() {
        return ALL;
    }

    /** The figure of a name, if there is one. */
    public static Optional<PaperPanel> named(String name) {
        return ALL.stream().filter(panel -> panel.name.equals(name)).findFirst();
    }

    /**
     * Follows the fan, solves for the theory and lays everything out on a page as wide as a text of two columns.
     *
     * @param cancelled asked now and then; once it says true the computation ends with a
     *     {@link java.util.concurrent.CancellationException}
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if a trajectory cannot be followed
     */
    public PanelFigure figure(TrajectoryEngine engine, Theme theme, BooleanSupplier cancelled) {
        double width = PanelFigure.points(WIDTH_MILLIMETRES);
        double height = PanelFigure.points(HEIGHT_MILLIMETRES);
        return PanelFigure.of(picture(engine, cancelled), theme, width, height)
                .withFontSize(FONT_SIZE)
                .withTexts(title(), caption());
    }

    private Picture picture(TrajectoryEngine engine, BooleanSupplier cancelled) {
        Dataset dataset = preset.dataset();
        Depth depth = new Depth(preset.depth());
        List<FanTrajectory> fan = preset.alphas().stream()
                .map(alpha -> FanTrajectory.follow(engine, dataset, new Initialization(depth, alpha), cancelled))
                .toList();
        return TrainingPicture.of(Theory.of(dataset, depth, cancelled), fan);
    }

    private String title() {
        return "Data set “" + preset.name() + "”, depth D = " + preset.depth();
    }

    private String caption() {
        String alphas = preset.alphas().stream().map(NumberText::of).collect(Collectors.joining(", "));
        return "Corresponds to Figure " + name.charAt(0) + "(" + name.charAt(1) + ") of Moroshko et al. (2020). "
                + preset.shows() + " Trajectories for α = " + alphas
                + ", down to μ = 10⁻⁵ and at least to a mean loss of e^{−1000}. " + Presets.ORIGIN;
    }
}
