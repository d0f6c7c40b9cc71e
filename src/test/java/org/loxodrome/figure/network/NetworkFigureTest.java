package org.loxodrome.figure.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.chart.PageTexts;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;

class NetworkFigureTest {

    @ParameterizedTest
    @CsvSource({"2, 1, 238", "3, 3, 238", "10, 3, 493", "20, 2, 238", "2, 40, 493"})
    void everyChainHasAnEdgeForEveryWeightAndOneToTheOutput(int depth, int inputs, double width) {
        Drawing drawing = figure(depth, inputs, width).drawing();
        List<Layer> chains = drawing.layers().stream()
                .filter(layer -> layer.kind().equals("chain"))
                .toList();
        assertEquals(2 * inputs, chains.size());
        for (Layer chain : chains) {
            assertEquals(depth + 1, lines(chain).size());
        }
        // nodes: inputs, D behind the weights of each chain, the output
        Layer nodes = drawing.layers().get(2 * inputs);
        assertEquals(inputs + 2 * inputs * depth + 1, lines(nodes).size());
        PageTexts.assertApart(drawing);
    }

    @Test
    void edgesAreAsThickAsTheirWeights() {
        Drawing drawing = figure(4, 3, 300).drawing();
        double first = thickness(drawing, "positive-1");
        assertEquals(2 * first, thickness(drawing, "positive-2"), 1e-12);
        assertEquals(3 * first, thickness(drawing, "positive-3"), 1e-12);
        assertEquals(first / 2, thickness(drawing, "negative-1"), 1e-12);
        for (Layer chain : drawing.layers().subList(0, 6)) {
            assertEquals(
                    1,
                    lines(chain).stream()
                            .limit(4)
                            .map(Mark.Line::pen)
                            .distinct()
                            .count());
        }
    }

    @Test
    void aWeightThatIsNearlyZeroIsStillSeen() {
        NetworkFigure figure =
                new NetworkFigure(2, new double[] {1e6}, new double[] {1e-9}, "", "", Theme.PAPER, 300, 300, 8);
        assertTrue(thickness(figure.drawing(), "negative-1") > 0.2);
    }

    private static NetworkFigure figure(int depth, int inputs, double width) {
        double[] positive = new double[inputs];
        Arrays.setAll(positive, i -> i + 1.0);
        double[] negative = new double[inputs];
        Arrays.setAll(negative, i -> 0.5);
        return new NetworkFigure(
                        depth, positive, negative, "Title", "A caption. ".repeat(20), Theme.PAPER, width, width, 7.5)
                .natural();
    }

    private static double thickness(Drawing drawing, String chain) {
        Layer layer = drawing.layers().stream()
                .filter(one -> one.id().equals(chain))
                .findFirst()
                .orElseThrow();
        return lines(layer).get(0).pen().width();
    }

    private static List<Mark.Line> lines(Layer layer) {
        return layer.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .toList();
    }
}
