package org.loxodrome.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.chart.ChartFigure;
import org.loxodrome.figure.chart.FieldFigure;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.network.NetworkFigure;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.margin.NotSeparableException;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.work.PieceMaker;

/** The paper's charts, drawn of other data. */
class FiguresOfDataTest {

    private static final FigureOrder ORDER = new FigureOrder(
            new GradientFlow(), new MarginTheory(), PieceMaker.IN_TURN, Theme.LIGHT, 400, 9, () -> false);
    private static final Dataset PLANE =
            new Dataset("plane", new double[][] {{1, 0.25}, {0.25, 1.5}}, new int[] {1, 1});
    private static final Dataset CONFLICT = new Dataset("conflict", new double[][] {{1, 1}, {1, 1}}, new int[] {1, -1});

    /** One point on the diagonal: the l2 max-margin predictor is an l1 one. */
    private static final Dataset DIAGONAL = new Dataset("diagonal", new double[][] {{1, 1}}, new int[] {1});

    @Test
    void theNetworkHasTheDepthAndTheInputsOfTheData() {
        NetworkFigure figure = (NetworkFigure) network(PLANE, 5, 0.5).ordered(ORDER);
        assertEquals(5, figure.depth());
        assertEquals(2, figure.positive().length);
        assertTrue(figure.positive()[0] > 0.5 && figure.negative()[0] < 0.5, "away from α");
        assertTrue(figure.title().contains("“plane”, depth D = 5"));
        assertFalse(figure.caption().contains("made for Loxodrome"), "these data are not ours");
    }

    @Test
    void theNetworkSaysWhyItIsNotDrawn() {
        double[] wide =
                Stream.generate(() -> 1.0).limit(13).mapToDouble(one -> one).toArray();
        Dataset data = new Dataset("wide", new double[][] {wide}, new int[] {1});
        String inputs = assertThrows(
                        FigureException.class, () -> network(data, 2, 1).ordered(ORDER))
                .getMessage();
        assertEquals("The network is drawn for at most 12 inputs; these data have 13 coordinates.", inputs);
        String limit = assertThrows(
                        FigureException.class,
                        () -> network(PLANE, 2, Double.POSITIVE_INFINITY).ordered(ORDER))
                .getMessage();
        assertEquals("At α = ∞ every weight is infinite; choose a finite α to see the network.", limit);
    }

    @Test
    void dataInConflictAreASentenceInEveryChart() {
        for (ComputedFigure figure : List.of(
                new RegimeFigure("1", CONFLICT, new Depth(2)),
                new ExcessFigure("5a", CONFLICT, new Depth(2)),
                OnsetFigure.with("5b", CONFLICT, new Depth(2)))) {
            assertThrows(NotSeparableException.class, () -> figure.ordered(ORDER));
        }
    }

    @Test
    void theRegimesHave256CellsAcrossAndUpwards() {
        FieldFigure figure = (FieldFigure) new RegimeFigure("1", PLANE, new Depth(2)).ordered(ORDER);
        assertEquals(256, figure.values().length);
        assertEquals(256, figure.values()[0].length);
    }

    @Test
    void theRegimesReachToTheExcessOfTheL2Predictor() {
        Dataset data = Presets.named("switching").dataset();
        FieldFigure figure = (FieldFigure) new RegimeFigure("1", data, new Depth(3)).ordered(ORDER);
        double most = figure.bands().width() * figure.bands().count() / 100;
        double kernel = figure.values()[255][96]; // α^D = 10⁴ at γ̃ = 1027: at the l2 predictor
        assertTrue(most >= kernel - 1e-3 && most - kernel < figure.bands().width() / 100 + 1e-3, most + " " + kernel);
        assertTrue(figure.bands().count() <= 16);
        FieldFigure none = (FieldFigure) new RegimeFigure("1", DIAGONAL, new Depth(2)).ordered(ORDER);
        assertEquals(1, none.bands().count());
    }

    @Test
    void theAccuraciesGrowWithTheDepth() {
        ChartFigure figure = (ChartFigure) new ExcessFigure("5a", PLANE, new Depth(3)).ordered(ORDER);
        assertEquals(9, figure.page().x().last(), "α^D/μ for α = 100 and μ = 0.001");
        assertFalse(figure.graphs().get(7).solid().isEmpty());
    }

    @Test
    void theOnsetIsFittedForTheDepthThatIsShownToo() {
        ChartFigure figure =
                (ChartFigure) OnsetFigure.with("5b", Presets.named("switching").dataset(), new Depth(4))
                        .ordered(ORDER);
        List<String> names = figure.graphs().stream()
                .map(graph -> graph.name().split(":", 2)[0])
                .toList();
        assertEquals(List.of("D = 2", "D = 3", "D = 4", "D = 10"), names);
        String sentence = assertThrows(
                        FigureException.class,
                        () -> OnsetFigure.with("5b", DIAGONAL, new Depth(2)).ordered(ORDER))
                .getMessage();
        assertEquals(
                "On these data the excess ℓ1 norm falls to a twentieth at no scale α^D from 0.1 to 100, so that there is"
                        + " nothing to show.",
                sentence);
    }

    @Test
    void everyChartOfOtherDataIsDrawn() {
        for (ComputedFigure figure : List.of(
                network(PLANE, 2, 2),
                new RegimeFigure("1", PLANE, new Depth(2)),
                new ExcessFigure("5a", DIAGONAL, new Depth(10)))) {
            PageFigure page = figure.ordered(ORDER);
            assertTrue(page.drawing().layers().stream()
                    .flatMap(layer -> layer.marks().stream())
                    .anyMatch(Mark.Words.class::isInstance));
        }
    }

    private static ComputedFigure network(Dataset dataset, int depth, double alpha) {
        return new NetworkOfPaper(
                "2", dataset, new Initialization(new Depth(depth), alpha), List.of(new Stop.AtAccuracy(20)));
    }
}
