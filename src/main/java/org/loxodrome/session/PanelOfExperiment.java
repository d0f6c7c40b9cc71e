package org.loxodrome.session;

import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.flow.EngineChoice;

/**
 * The azimuth–pitch panel that an experiment shows: its trajectories but the hidden ones, the path and the path's point at μ.
 *
 * @param experiment the experiment
 */
public record PanelOfExperiment(Experiment experiment) implements ComputedFigure {

    private static final int COORDINATES = 3;

    @Override
    public PageFigure ordered(FigureOrder order) {
        int dimension = experiment.dataset().dimension();
        if (dimension != COORDINATES) {
            throw new FigureException("The panel shows data with three coordinates, x1, x2 and x3; “"
                    + experiment.dataset().name() + "” has " + dimension + ".");
        }
        ExperimentRun run = new ExperimentRun(order::engine, order.solver());
        Picture picture = picture(run.findings(experiment, order.cancelled()));
        PanelFigure square = PanelFigure.of(picture, order.theme(), order.width(), order.width())
                .withFontSize(order.fontSize())
                .withTexts(title(), caption());
        return square.withHeight(Panel.naturalHeight(square));
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

    private static Picture picture(Findings findings) {
        Picture picture = TrainingPicture.of(findings.theory().orElseThrow(), findings.fan());
        picture = TrainingPicture.withCurrent(
                picture, findings.current().orElseThrow().trajectory());
        return TrainingPicture.withPathPoint(picture, findings.pathPoint().orElseThrow());
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
