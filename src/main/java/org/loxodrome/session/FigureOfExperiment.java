package org.loxodrome.session;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.SphereFigure;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.problem.Decimal;

/**
 * What an experiment shows: its trajectories but the hidden ones, the path and the path's point at μ, all as its view settings say.
 *
 * @param experiment the experiment
 * @param view how it is drawn
 */
public record FigureOfExperiment(Experiment experiment, View view) implements ComputedFigure {

    /** How directions are drawn. */
    public enum View {
        /** In azimuth and pitch. */
        PANEL,
        /** On the sphere. */
        SPHERE
    }

    @Override
    public PageFigure ordered(FigureOrder order) {
        Findings findings = new ExperimentRun(order::engine, order.solver(), order.pieces())
                .findings(experiment, order.cancelled());
        Placement placement = findings.placement(experiment);
        Picture picture = picture(findings, placement);
        if (view == View.SPHERE) {
            return SphereFigure.of(picture, findings.outlook(experiment), order.theme(), order.width(), order.width())
                    .withFontSize(order.fontSize())
                    .withTexts(title(), caption())
                    .withTint(findings.tint(), true)
                    .natural();
        }
        return PanelFigure.of(picture, order.theme(), order.width(), order.width())
                .withWindow(experiment.view().part().orElse(null))
                .withFontSize(order.fontSize())
                .withTexts(title(), caption())
                .natural();
    }

    /** The options of {@code figure} that say, beside the experiment, what is drawn of it. */
    public String options() {
        String option = "--view " + view.name().toLowerCase(Locale.ROOT);
        return view == View.PANEL
                ? option
                        + experiment
                                .view()
                                .part()
                                .map(FigureOfExperiment::option)
                                .orElse("")
                : option;
    }

    private static String option(Window part) {
        return Stream.of(part.west(), part.east(), part.south(), part.north())
                .map(Decimal::of)
                .collect(Collectors.joining(",", " --part ", ""));
    }

    @Override
    public Provenance provenance(String command) {
        List<Double> alphas = Stream.concat(experiment.fan().stream(), Stream.of(experiment.alpha()))
                .filter(alpha -> alpha == experiment.alpha()
                        || !experiment.view().hidden().contains(alpha))
                .distinct()
                .toList();
        return new Provenance(
                title(),
                command,
                experiment.dataset().name(),
                experiment.depth().value(),
                alphas);
    }

    private static Picture picture(Findings findings, Placement placement) {
        Picture picture = TrainingPicture.of(findings.theory().orElseThrow(), findings.fan(), placement);
        picture = TrainingPicture.withCurrent(
                picture, findings.current().orElseThrow().trajectory(), placement);
        return TrainingPicture.withPathPoint(picture, findings.pathPoint().orElseThrow(), placement);
    }

    private String title() {
        return new Subject(experiment.dataset()).title(experiment.depth());
    }

    private String caption() {
        return "Trajectories of " + engine() + " down to μ = "
                + NumberText.of(experiment.end().mu()) + " and at least to a mean loss of e^{−"
                + NumberText.of(experiment.end().accuracy()) + "}."
                + new Subject(experiment.dataset()).origin();
    }

    private String engine() {
        if (experiment.engine() instanceof EngineChoice.Descent descent) {
            return "normalized gradient descent with the step η = " + NumberText.of(descent.step());
        }
        return experiment.engine() instanceof EngineChoice.Kernel
                ? "the linearised network’s gradient flow"
                : "gradient flow";
    }
}
