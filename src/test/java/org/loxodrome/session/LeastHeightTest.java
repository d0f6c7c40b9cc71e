package org.loxodrome.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.chart.PageTexts;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.problem.Presets;
import org.loxodrome.problem.RandomDataset;
import org.loxodrome.work.PieceMaker;

/** Every figure of the paper explains its marks on the page it asks for, and on the least one on which it says it does. */
class LeastHeightTest {

    private static final double AMPLE = 2000;

    static Stream<String> figures() {
        return PaperFigure.all().stream().map(PaperFigure::name);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everythingHasRoomOnTheLeastPage(String name) {
        check(PaperFigure.named(name).orElseThrow(), name);
    }

    /** Other axes have longer titles, and of so many scales a low page would not name all markers. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void everythingOfALargeFanInOtherDimensionsHasRoom(int dimension) {
        Experiment experiment = Experiment.of(Presets.named("stable"))
                .withDataset(RandomDataset.of(6, dimension, 1))
                .withFan(IntStream.rangeClosed(1, 24).mapToObj(Double::valueOf).toList());
        check(new FigureOfExperiment(experiment, FigureOfExperiment.View.PANEL), "in " + dimension + " dimensions");
    }

    private static void check(ComputedFigure computed, String name) {
        for (double[] page : new double[][] {{84, 7.5}, {120, 9}, {174, 9}, {254, 14}}) {
            PageFigure figure = ordered(computed, PanelFigure.points(page[0]), page[1]);
            double least = figure.leastHeight();
            String which = name + " on " + page[0] + " mm";
            assertTrue(figure.fits(), which);
            assertTrue(least <= figure.height() + 1, which);
            assertTrue(figure.withHeight(least).fits(), which);
            assertFalse(figure.withHeight(least - 1).fits(), which);
            int named = legend(figure.withHeight(AMPLE)).size();
            for (PageFigure other : List.of(figure.withHeight(least), figure.withHeight(least + 3), figure)) {
                PageTexts.assertApart(other.drawing());
                assertEquals(named, legend(other).size(), which);
            }
        }
    }

    private static PageFigure ordered(ComputedFigure computed, double width, double fontSize) {
        FigureOrder order = new FigureOrder(
                new GradientFlow(), new MarginTheory(), PieceMaker.IN_TURN, Theme.PAPER, width, fontSize, () -> false);
        return computed.ordered(order);
    }

    private static List<Mark> legend(PageFigure figure) {
        Drawing drawing = figure.drawing();
        return drawing.layers().stream()
                .filter(layer -> layer.id().equals("legend"))
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .toList();
    }
}
