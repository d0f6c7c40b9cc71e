package org.loxodrome.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loxodrome.analysis.PowerLaw;
import org.loxodrome.analysis.RichOnset;
import org.loxodrome.figure.chart.ChartFigure;
import org.loxodrome.figure.chart.ChartPage;
import org.loxodrome.figure.chart.ChartTexts;
import org.loxodrome.figure.chart.Decades;
import org.loxodrome.figure.chart.Graph;
import org.loxodrome.figure.chart.Series.Sample;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

/**
 * Figure 5(b): the accuracy at which the rich regime begins, against α^D, with a power law fitted for each depth.
 *
 * @param name what it is called
 * @param dataset the data
 * @param depths the depths D, ascending
 */
public record OnsetFigure(String name, Dataset dataset, List<Integer> depths) implements PaperFigure {

    private static final List<Integer> DEPTHS = List.of(2, 3, 10);
    private static final Decades KAPPAS = new Decades(-1, 2);
    private static final int STEPS_A_DECADE = 4;

    /** Copies the list. */
    public OnsetFigure {
        depths = List.copyOf(depths);
    }

    /** The figure for our data set. */
    static OnsetFigure ofPaper(String name) {
        return new OnsetFigure(name, Presets.named("stable").dataset(), DEPTHS);
    }

    /** The figure with the paper's depths and one more. */
    public static OnsetFigure with(String name, Dataset dataset, Depth depth) {
        List<Integer> depths = Stream.concat(DEPTHS.stream(), Stream.of(depth.value()))
                .distinct()
                .sorted()
                .toList();
        return new OnsetFigure(name, dataset, depths);
    }

    @Override
    public PageFigure ordered(FigureOrder order) {
        List<Graph> graphs = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        for (int depth : depths) {
            List<RichOnset> onsets = onsets(new Depth(depth), order);
            graphs.add(graph(graphs.size(), depth, onsets));
            samples.addAll(samples(onsets));
        }
        if (samples.isEmpty()) {
            throw new FigureException(
                    "On these data the excess ℓ1 norm falls to a twentieth at no scale α^D from 0.1 to 100,"
                            + " so that there is nothing to show.");
        }
        ChartTexts texts = new ChartTexts(title(), "α^D", "accuracy γ̃ = −log ε at 5 % excess", caption());
        Decades accuracies = Decades.of(samples.stream().map(Sample::y).toList());
        ChartPage page =
                new ChartPage(texts, KAPPAS, accuracies, order.theme(), order.width(), order.width(), order.fontSize());
        return new ChartFigure(page, graphs).natural();
    }

    @Override
    public Provenance provenance(String command) {
        List<Double> ends = depths.stream()
                .flatMap(depth -> KAPPAS.evenly(2).stream().map(kappa -> Math.pow(kappa, 1.0 / depth)))
                .toList();
        return new Provenance(title(), command, dataset.name(), depths, ends);
    }

    private String title() {
        return new Subject(dataset).title() + ": where the rich regime begins";
    }

    private static Graph graph(int place, int depth, List<RichOnset> onsets) {
        List<RichOnset> fitted = onsets.stream().filter(OnsetFigure::isFitted).toList();
        String name = "D = " + depth;
        if (fitted.size() < 2) {
            return Graph.numbered(place, name, samples(onsets), List.of(), samples(fitted));
        }
        PowerLaw law = PowerLaw.of(fitted);
        String formula = String.format(Locale.ROOT, ": log γ̃ = %.2f + %.2f log α^D", law.intercept(), law.slope());
        List<Sample> line = Stream.of(fitted.get(0), fitted.get(fitted.size() - 1))
                .map(end -> new Sample(end.kappa(), law.accuracy(end.kappa())))
                .toList();
        return Graph.numbered(place, name + formula, samples(onsets), line, samples(fitted));
    }

    private List<RichOnset> onsets(Depth depth, FigureOrder order) {
        List<Initialization> starts = starts(depth).toList();
        return order
                .pieces()
                .each(starts, start -> RichOnset.of(order.engine(), dataset, start, order.cancelled()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Initialization> starts(Depth depth) {
        return IntStream.rangeClosed(KAPPAS.first() * STEPS_A_DECADE, KAPPAS.last() * STEPS_A_DECADE)
                .mapToObj(i -> new Initialization(depth, Math.pow(10, (double) i / STEPS_A_DECADE / depth.value())));
    }

    /** Whether α^D is a power of ten. */
    private static boolean isFitted(RichOnset onset) {
        double exponent = Math.log10(onset.kappa());
        return Math.abs(exponent - Math.rint(exponent)) < 1e-9;
    }

    private static List<Sample> samples(List<RichOnset> onsets) {
        return onsets.stream()
                .map(onset -> new Sample(onset.kappa(), onset.accuracy()))
                .toList();
    }

    private String caption() {
        return "Corresponds to Figure 5(b) of Moroshko et al. (2020). The accuracy at which the excess ℓ_1 norm"
                + " ‖ŵ‖_1 / min − 1 of ŵ = w/γ falls to 5 %, ε the mean loss. Markers: α^D = 0.1, 1, 10, 100; dashed:"
                + " the power law of least squares through them, natural logarithms; solid: "
                + STEPS_A_DECADE + " scales α to a decade of α^D." + new Subject(dataset).origin();
    }
}
