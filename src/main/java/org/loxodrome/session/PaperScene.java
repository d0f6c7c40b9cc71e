package org.loxodrome.session;

import java.util.List;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * What a figure of Moroshko et al. (2020) shows of training, for one of our data sets and in whatever projection.
 *
 * @param name what the figure is called, e.g. {@code 3b}
 * @param preset data set, depth and fan
 */
record PaperScene(String name, Preset preset) {

    Picture picture(FigureOrder order) {
        Experiment experiment = Experiment.of(preset);
        List<FanTrajectory> fan = order.pieces().each(experiment.fan(), alpha -> {
            Initialization start = new Initialization(experiment.depth(), alpha);
            return FanTrajectory.follow(
                    order.engine(), experiment.dataset(), start, experiment.stops(start), order.cancelled());
        });
        return TrainingPicture.of(order.solver().theory(experiment, order.cancelled()), fan);
    }

    String title() {
        return "Data set “" + preset.name() + "”, depth D = " + preset.depth();
    }

    /**
     * The caption.
     *
     * @param view what else is to be said, of how it is drawn: sentences, or nothing
     */
    String caption(String view) {
        End end = Experiment.of(preset).end();
        return "Corresponds to Figure " + name.charAt(0) + "(" + name.charAt(1) + ") of Moroshko et al. (2020). "
                + preset.shows() + view + " Trajectories down to μ = " + NumberText.of(end.mu())
                + " and at least to a mean loss of e^{−" + NumberText.of(end.accuracy()) + "}. " + Presets.ORIGIN;
    }

    Provenance provenance(String command) {
        return new Provenance(title(), command, preset.name(), preset.depth(), preset.alphas());
    }
}
