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
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * Figure 5(a): the excess l1 norm against the accuracy for several scales α, with the level of 5 %.
 *
 * @param name what it is called
 */
record ExcessFigure(String name) implements PaperFigure {

    private static final Preset PRESET = Presets.named("stable");
    private static final Depth DEPTH = new Depth(PRESET.depth());
    private static final List<Double> ALPHAS = List.of(0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0);
    private static final Decades ACCURACIES = new Decades(0, 7);
    private static final Decades EXCESSES = new Decades(-3, 0);
    private static final int STEPS_A_DECADE = 24;

    /** Smaller excesses are rounding, and have no logarithm if they are negative. */
    private static final double ROUNDING = 1e-12;

    private static final String TITLE =
            "Data set “" + PRESET.name() + "”, depth D = " + PRESET.depth() + ": excess ℓ_1 norm";

    @Override
    public PageFigure ordered(FigureOrder order) {
        List<Graph> graphs = new ArrayList<>();
        graphs.add(level(order.theme().mutedInk()));
        for (double alpha : ALPHAS) {
            graphs.add(graph(alpha, order));
        }
        ChartTexts texts = new ChartTexts(TITLE, "accuracy γ̃ = −log ε", "excess ℓ_1 norm ‖ŵ‖_1 / min − 1", caption());
        ChartPage page = new ChartPage(
                texts, ACCURACIES, EXCESSES, order.theme(), order.width(), order.width(), order.fontSize());
        return new ChartFigure(page, graphs).natural();
    }

    @Override
    public Provenance provenance(String command) {
        return new Provenance(TITLE, command, PRESET.name(), DEPTH.value(), ALPHAS);
    }

    private static Graph level(Color color) {
        List<Sample> ends = Stream.of(ACCURACIES.first(), ACCURACIES.last())
                .map(exponent -> new Sample(Math.pow(10, exponent), ExcessNorm.RICH))
                .toList();
        return new Graph("5 %", color, MarkerShape.of(Marker.Kind.DATA), List.of(), ends, List.of());
    }

    private static Graph graph(double alpha, FigureOrder order) {
        Initialization start = new Initialization(DEPTH, alpha);
        ExcessNorm excess = ExcessNorm.of(PRESET.dataset());
        FanTrajectory followed =
                FanTrajectory.follow(order.engine(), PRESET.dataset(), start, stops(), order.cancelled());
        List<Sample> onset = RichOnset.of(order.engine(), PRESET.dataset(), start, order.cancelled()).stream()
                .map(found -> new Sample(found.accuracy(), ExcessNorm.RICH))
                .toList();
        return new Graph(
                "α = " + NumberText.of(alpha),
                order.theme().alphaScale().colorOf(alpha),
                MarkerShape.of(Marker.Kind.HEAD),
                samples(excess, followed.stops()),
                List.of(),
                onset);
    }

    private static List<Stop> stops() {
        return IntStream.rangeClosed(ACCURACIES.first() * STEPS_A_DECADE, ACCURACIES.last() * STEPS_A_DECADE)
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

    private static String caption() {
        return "Corresponds to Figure 5(a) of Moroshko et al. (2020). How far ŵ = w/γ is from the smallest ℓ_1 norm of all"
                + " predictors with margin 1, along training from scales α, ε the mean loss. Dots: where 5 % are left. "
                + Presets.ORIGIN;
    }
}
