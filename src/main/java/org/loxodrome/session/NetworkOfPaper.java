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
import org.loxodrome.flow.TrajectoryRecorder.StopPoint;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

/**
 * Figure 2: the diagonal linear network, with the weights after training.
 *
 * @param name what it is called
 * @param dataset the data
 * @param start depth and scale
 * @param stops where training may end: at the last one
 */
public record NetworkOfPaper(String name, Dataset dataset, Initialization start, List<Stop> stops)
        implements PaperFigure {

    private static final int MOST_INPUTS = 12;

    /** Copies the list. */
    public NetworkOfPaper {
        stops = List.copyOf(stops);
    }

    /** The figure for our data set. */
    static NetworkOfPaper ofPaper(String name) {
        return new NetworkOfPaper(
                name,
                Presets.named("deep-escape").dataset(),
                new Initialization(new Depth(3), 1),
                List.of(new Stop.AtMu(0.02)));
    }

    @Override
    public PageFigure ordered(FigureOrder order) {
        check();
        List<StopPoint> reached = FanTrajectory.follow(order.engine(), dataset, start, stops, order.cancelled())
                .stops();
        TrajectoryPoint end = reached.get(reached.size() - 1).point();
        return new NetworkFigure(
                        start.depth().value(),
                        weights(end.logPositive()),
                        weights(end.logNegative()),
                        title(),
                        caption(end),
                        order.theme(),
                        order.width(),
                        order.width(),
                        order.fontSize())
                .natural();
    }

    @Override
    public Provenance provenance(String command) {
        return new Provenance(title(), command, dataset.name(), start.depth().value(), List.of(start.alpha()));
    }

    private void check() {
        if (dataset.dimension() > MOST_INPUTS) {
            throw new FigureException("The network is drawn for at most " + MOST_INPUTS + " inputs; these data have "
                    + dataset.dimension() + " coordinates.");
        }
        if (start.isLimit()) {
            throw new FigureException("At α = ∞ every weight is infinite; choose a finite α to see the network.");
        }
    }

    private String title() {
        return new Subject(dataset).title(start.depth()) + ": the network";
    }

    private double[] weights(double[] logs) {
        return Arrays.stream(logs).map(log -> start.alpha() * Math.exp(log)).toArray();
    }

    private String caption(TrajectoryPoint end) {
        return "Corresponds to Figure 2 of Moroshko et al. (2020). f = Σ (u_+^D − u_−^D) x: all D weights of a chain are equal,"
                + " edges are as thick as they are large. Trained from α = " + NumberText.of(start.alpha())
                + " to μ = α^D/γ̃ = "
                + NumberText.of(end.mu()) + "." + new Subject(dataset).origin();
    }
}
