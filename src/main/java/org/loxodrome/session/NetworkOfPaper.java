package org.loxodrome.session;

import java.util.Arrays;
import java.util.List;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.network.NetworkFigure;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * Figure 2: the diagonal linear network, with the weights after training.
 *
 * @param name what it is called
 */
record NetworkOfPaper(String name) implements PaperFigure {

    private static final Preset PRESET = Presets.named("deep-escape");
    private static final double ALPHA = 1;
    private static final double MU = 0.02;
    private static final String TITLE =
            "Data set “" + PRESET.name() + "”, depth D = " + PRESET.depth() + ": the network";

    @Override
    public PageFigure ordered(FigureOrder order) {
        Initialization start = new Initialization(new Depth(PRESET.depth()), ALPHA);
        TrajectoryPoint end = FanTrajectory.follow(
                        order.engine(), PRESET.dataset(), start, List.of(new Stop.AtMu(MU)), order.cancelled())
                .stops()
                .get(0)
                .point();
        return new NetworkFigure(
                        PRESET.depth(),
                        weights(end.logPositive()),
                        weights(end.logNegative()),
                        TITLE,
                        caption(),
                        order.theme(),
                        order.width(),
                        order.width(),
                        order.fontSize())
                .natural();
    }

    @Override
    public Provenance provenance(String command) {
        return new Provenance(TITLE, command, PRESET.name(), PRESET.depth(), List.of(ALPHA));
    }

    private static double[] weights(double[] logs) {
        return Arrays.stream(logs).map(log -> ALPHA * Math.exp(log)).toArray();
    }

    private static String caption() {
        return "Corresponds to Figure 2 of Moroshko et al. (2020). f = Σ (u_+^D − u_−^D) x: all D weights of a chain are equal,"
                + " edges are as thick as they are large. Trained from α = " + NumberText.of(ALPHA)
                + " to μ = α^D/γ̃ = "
                + NumberText.of(MU) + ". " + Presets.ORIGIN;
    }
}
