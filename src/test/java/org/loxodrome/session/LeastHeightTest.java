package org.loxodrome.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.chart.PageTexts;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.flow.GradientFlow;
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
        for (double[] page : new double[][] {{84, 7.5}, {120, 9}, {174, 9}, {254, 14}}) {
            PageFigure figure = ordered(name, PanelFigure.points(page[0]), page[1]);
            double least = figure.leastHeight();
            String which = name + " on " + page[0] + " mm";
            assertTrue(figure.fits(), which);
            assertTrue(least <= figure.height() + 1, which);
            assertFalse(figure.withHeight(least - 1).fits(), which);
            int named = legend(figure.withHeight(AMPLE)).size();
            for (PageFigure other : List.of(figure.withHeight(least), figure.withHeight(least + 3), figure)) {
                PageTexts.assertApart(other.drawing());
                assertEquals(named, legend(other).size(), which);
            }
        }
    }

    private static PageFigure ordered(String name, double width, double fontSize) {
        FigureOrder order = new FigureOrder(
                new GradientFlow(), new MarginTheory(), PieceMaker.IN_TURN, Theme.PAPER, width, fontSize, () -> false);
        return PaperFigure.named(name).orElseThrow().ordered(order);
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
