package org.loxodrome.session;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loxodrome.analysis.ExcessNorm;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.RichOnset;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.MarkerShape;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.chart.ChartFigure;
import org.loxodrome.figure.chart.ChartPage;
import org.loxodrome.figure.chart.ChartTexts;
import org.loxodrome.figure.chart.Decades;
import org.loxodrome.figure.chart.Graph;
import org.loxodrome.figure.chart.Series.Sample;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryRecorder.StopPoint;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

/**
 * Figure 5(a): the excess l1 norm against the accuracy for several scales α, with the level of 5 %.
 *
 * @param name what it is called
 * @param dataset the data
 * @param depth the depth D
 */
public record ExcessFigure(String name, Dataset dataset, Depth depth) implements PaperFigure {

    private static final List<Double> ALPHAS = List.of(0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0);
    private static final int LEAST_EXCESS = -3;
    private static final int MOST_EXCESS = 2;

    /** For the largest scale, down to this power of ten as μ. */
    private static final int LEAST_MU = -3;

    private static final int STEPS_A_DECADE = 24;

    /** Smaller excesses are rounding, and have no logarithm if they are negative. */
    private static final double ROUNDING = 1e-12;

    /** The figure for our data set. */
    static ExcessFigure ofPaper(String name) {
        return new ExcessFigure(name, Presets.named("stable").dataset(), new Depth(2));
    }

    @Override
    public PageFigure ordered(FigureOrder order) {
        List<Graph> graphs = new ArrayList<>();
        Decades accuracies = accuracies();
        graphs.add(level(accuracies, order.theme().mutedInk()));
        graphs.addAll(order.pieces().each(ALPHAS, alpha -> graph(alpha, accuracies, order)));
        ChartTexts texts =
                new ChartTexts(title(), "accuracy γ̃ = −log ε", "excess ℓ_1 norm ‖ŵ‖_1 / min − 1", caption());
        ChartPage page = new ChartPage(
                texts, accuracies, excesses(graphs), order.theme(), order.width(), order.width(), order.fontSize());
        return new ChartFigure(page, graphs).natural();
    }

    @Override
    public Provenance provenance(String command) {
        return new Provenance(title(), command, dataset.name(), depth.value(), ALPHAS);
    }

    private String title() {
        return new Subject(dataset).title(depth) + ": excess ℓ_1 norm";
    }

    /** From 1 to where training from the largest scale is nearly at its end. */
    private Decades accuracies() {
        double largest = ALPHAS.get(ALPHAS.size() - 1);
        return new Decades(0, (int) Math.ceil(depth.value() * Math.log10(largest)) - LEAST_MU);
    }

    /** Up to 1, or farther if the data need it. */
    private static Decades excesses(List<Graph> graphs) {
        double largest = graphs.stream()
                .flatMap(graph -> graph.solid().stream())
                .mapToDouble(Sample::y)
                .max()
                .orElse(1);
        return new Decades(LEAST_EXCESS, (int) Math.min(MOST_EXCESS, Math.max(0, Math.ceil(Math.log10(largest)))));
    }

    private static Graph level(Decades accuracies, Color color) {
        List<Sample> ends = Stream.of(accuracies.first(), accuracies.last())
                .map(exponent -> new Sample(Math.pow(10, exponent), ExcessNorm.RICH))
                .toList();
        return new Graph("5 %", color, MarkerShape.of(Marker.Kind.DATA), List.of(), ends, List.of());
    }

    private Graph graph(double alpha, Decades accuracies, FigureOrder order) {
        Initialization start = new Initialization(depth, alpha);
        ExcessNorm excess = ExcessNorm.of(dataset);
        FanTrajectory followed =
                FanTrajectory.follow(order.engine(), dataset, start, stops(accuracies), order.cancelled());
        List<Sample> onset = RichOnset.of(order.engine(), dataset, start, order.cancelled()).stream()
                .map(found -> new Sample(found.accuracy(), ExcessNorm.RICH))
                .filter(sample -> sample.x() <= Math.pow(10, accuracies.last()))
                .toList();
        return new Graph(
                "α = " + NumberText.of(alpha),
                order.theme().alphaScale().colorOf(alpha),
                MarkerShape.of(Marker.Kind.HEAD),
                samples(excess, followed.stops()),
                List.of(),
                onset);
    }

    private static List<Stop> stops(Decades accuracies) {
        return IntStream.rangeClosed(accuracies.first() * STEPS_A_DECADE, accuracies.last() * STEPS_A_DECADE)
                .mapToObj(i -> (Stop) new Stop.AtAccuracy(Math.pow(10, (double) i / STEPS_A_DECADE)))
                .toList();
    }

    /** From where the data are separated on. */
    private static List<Sample> samples(ExcessNorm excess, List<StopPoint> points) {
        return points.stream()
                .filter(point -> excess.of(point.point().direction()) < Double.POSITIVE_INFINITY)
                .map(point -> new Sample(
                        point.point().accuracy(),
                        Math.max(ROUNDING, excess.of(point.point().direction()))))
                .toList();
    }

    private String caption() {
        return "Corresponds to Figure 5(a) of Moroshko et al. (2020). How far ŵ = w/γ is from the smallest ℓ_1 norm of all"
                + " predictors with margin 1, along training from scales α, ε the mean loss. Dots: where 5 % are left."
                + new Subject(dataset).origin();
    }
}
