package org.loxodrome.session;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loxodrome.analysis.ExcessNorm;
import org.loxodrome.analysis.RegimeMap;
import org.loxodrome.analysis.RichOnset;
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
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * Figure 1: the kernel and the rich regime in the plane of scale and accuracy.
 *
 * @param name what it is called
 */
record RegimeFigure(String name) implements PaperFigure {

    private static final Preset PRESET = Presets.named("stable");
    private static final Depth DEPTH = new Depth(PRESET.depth());
    private static final Decades KAPPAS = new Decades(-2, 4);
    private static final Decades ACCURACIES = new Decades(0, 8);
    private static final int COLUMNS = 129;
    private static final int ONSETS_A_DECADE = 4;
    private static final List<Double> MUS = List.of(0.001, 0.01, 0.1, 1.0, 10.0);
    private static final double BAND = 2.5;
    private static final String TITLE =
            "Data set “" + PRESET.name() + "”, depth D = " + PRESET.depth() + ": the regimes";

    @Override
    public PageFigure ordered(FigureOrder order) {
        RegimeMap map = RegimeMap.of(
                order.engine(),
                PRESET.dataset(),
                DEPTH,
                KAPPAS.evenly(COLUMNS),
                ACCURACIES.evenly(COLUMNS),
                order.cancelled());
        ChartTexts texts = new ChartTexts(TITLE, "α^D", "accuracy γ̃ = −log ε", caption());
        ChartPage page =
                new ChartPage(texts, KAPPAS, ACCURACIES, order.theme(), order.width(), order.width(), order.fontSize());
        return new FieldFigure(page, map.excess(), bands(), List.of(onset(order)), rays(order.theme())).natural();
    }

    @Override
    public Provenance provenance(String command) {
        List<Double> ends = KAPPAS.evenly(2).stream().map(RegimeFigure::alpha).toList();
        return new Provenance(TITLE, command, PRESET.name(), DEPTH.value(), ends);
    }

    /** As many as reach to the excess of the l2 max-margin predictor. */
    private static Bands bands() {
        double kernel = 100
                * ExcessNorm.of(PRESET.dataset())
                        .of(L2Margin.of(PRESET.dataset()).direction());
        return new Bands("excess ℓ_1 norm", "rich", "kernel", BAND, (int) Math.ceil(kernel / BAND));
    }

    private static Graph onset(FigureOrder order) {
        int perDecade = (KAPPAS.last() - KAPPAS.first()) * ONSETS_A_DECADE + 1;
        List<Sample> samples = KAPPAS.evenly(perDecade).stream()
                .map(kappa -> new Initialization(DEPTH, alpha(kappa)))
                .map(start -> RichOnset.of(order.engine(), PRESET.dataset(), start, order.cancelled()))
                .flatMap(Optional::stream)
                .map(found -> new Sample(found.kappa(), found.accuracy()))
                .toList();
        return line("5 % excess", order.theme().ink(), samples, List.of());
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

    private static double alpha(double kappa) {
        return Math.pow(kappa, 1.0 / DEPTH.value());
    }

    private static String caption() {
        return "Corresponds to Figure 1 of Moroshko et al. (2020), with the accuracy upwards instead of ε downwards: excess"
                + " ℓ_1 norm ‖ŵ‖_1 / min − 1 of ŵ = w/γ after training from α to the mean loss ε; “kernel” is that of the ℓ_2"
                + " max-margin predictor. Dashed: γ̃ = α^D/μ, along which training with large α is at the Q_μ max-margin"
                + " predictor. " + Presets.ORIGIN;
    }
}
