package org.loxodrome.session;

import java.util.List;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * A figure of Moroshko et al. (2020) that is an azimuth–pitch panel, drawn for one of our data sets.
 *
 * @param name what it is called on the command line and in file names, e.g. {@code 3b}
 * @param preset data set, depth and fan
 */
record PanelOfPaper(String name, Preset preset) implements PaperFigure {

    @Override
    public PageFigure ordered(FigureOrder order) {
        Experiment experiment = Experiment.of(preset);
        PanelFigure square = PanelFigure.of(picture(experiment, order), order.theme(), order.width(), order.width())
                .withFontSize(order.fontSize())
                .withTexts(title(), caption(experiment));
        return square.withHeight(Panel.naturalHeight(square));
    }

    @Override
    public Provenance provenance(String command) {
        return new Provenance(title(), command, preset.name(), preset.depth(), preset.alphas());
    }

    private static Picture picture(Experiment experiment, FigureOrder order) {
        List<FanTrajectory> fan = experiment.fan().stream()
                .map(alpha -> new Initialization(experiment.depth(), alpha))
                .map(start -> FanTrajectory.follow(
                        order.engine(), experiment.dataset(), start, experiment.stops(start), order.cancelled()))
                .toList();
        return TrainingPicture.of(order.solver().theory(experiment, order.cancelled()), fan);
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
