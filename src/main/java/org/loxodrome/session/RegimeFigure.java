package org.loxodrome.session;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.analysis.ExcessNorm;
import org.loxodrome.analysis.RegimeMap;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.MarkerShape;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.chart.Bands;
import org.loxodrome.figure.chart.ChartPage;
import org.loxodrome.figure.chart.ChartTexts;
import org.loxodrome.figure.chart.Decades;
import org.loxodrome.figure.chart.FieldFigure;
import org.loxodrome.figure.chart.Graph;
import org.loxodrome.figure.chart.Series.Sample;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

/**
 * Figure 1: the kernel and the rich regime in the plane of scale and accuracy.
 *
 * @param name what it is called
 * @param dataset the data
 * @param depth the depth D
 */
public record RegimeFigure(String name, Dataset dataset, Depth depth) implements PaperFigure {

    private static final Decades KAPPAS = new Decades(-2, 4);
    private static final Decades ACCURACIES = new Decades(0, 8);
    private static final int CELLS = 256;
    private static final List<Double> MUS = List.of(0.001, 0.01, 0.1, 1.0, 10.0);
    private static final double BAND = 2.5;
    private static final int MOST_BANDS = 16;

    /** The figure for our data set. */
    static RegimeFigure ofPaper(String name) {
        return new RegimeFigure(name, Presets.named("stable").dataset(), new Depth(2));
    }

    @Override
    public PageFigure ordered(FigureOrder order) {
        RegimeMap map = RegimeMap.of(
                order.engine(),
                dataset,
                depth,
                KAPPAS.evenly(CELLS),
                ACCURACIES.evenly(CELLS),
                order.pieces(),
                order.cancelled());
        ChartTexts texts = new ChartTexts(title(), "α^D", "accuracy γ̃ = −log ε", caption());
        ChartPage page =
                new ChartPage(texts, KAPPAS, ACCURACIES, order.theme(), order.width(), order.width(), order.fontSize());
        return new FieldFigure(page, map.excess(), bands(), List.of(onset(map, order.theme())), rays(order.theme()))
                .natural();
    }

    @Override
    public Provenance provenance(String command) {
        List<Double> ends = KAPPAS.evenly(2).stream().map(this::alpha).toList();
        return new Provenance(title(), command, dataset.name(), depth.value(), ends);
    }

    private String title() {
        return new Subject(dataset).title(depth) + ": the regimes";
    }

    /** As many as reach to the excess of the l2 max-margin predictor; wider ones if those were too many. */
    private Bands bands() {
        double kernel = 100 * ExcessNorm.of(dataset).of(L2Margin.of(dataset).direction());
        double width = BAND;
        while (kernel > MOST_BANDS * width) {
            width *= 2;
        }
        return new Bands("excess ℓ_1 norm", "rich", "kernel", width, (int) Math.max(1, Math.ceil(kernel / width)));
    }

    private static Graph onset(RegimeMap map, Theme theme) {
        List<Sample> samples = map.onsets().stream()
                .map(found -> new Sample(found.kappa(), found.accuracy()))
                .toList();
        return line("5 % excess", theme.ink(), samples, List.of());
    }

    private static List<Graph> rays(Theme theme) {
        return MUS.stream()
                .map(mu -> line("μ = " + NumberText.of(mu), theme.ink(), List.of(), ray(mu)))
                .toList();
    }

    /** Where μ = κ/γ̃ has one value. */
    private static List<Sample> ray(double mu) {
        return Stream.of(KAPPAS.first(), KAPPAS.last())
                .map(exponent -> Math.pow(10, exponent))
                .map(kappa -> new Sample(kappa, kappa / mu))
                .toList();
    }

    private static Graph line(String name, Color color, List<Sample> solid, List<Sample> dashed) {
        return new Graph(name, color, MarkerShape.of(Marker.Kind.DATA), solid, dashed, List.of());
    }

    private double alpha(double kappa) {
        return Math.pow(kappa, 1.0 / depth.value());
    }

    private String caption() {
        return "Corresponds to Figure 1 of Moroshko et al. (2020), with the accuracy upwards instead of ε downwards: excess"
                + " ℓ_1 norm ‖ŵ‖_1 / min − 1 of ŵ = w/γ after training from α to the mean loss ε; “kernel” is that of the ℓ_2"
                + " max-margin predictor. Dashed: γ̃ = α^D/μ, along which training with large α is at the Q_μ max-margin"
                + " predictor." + new Subject(dataset).origin();
    }
}
