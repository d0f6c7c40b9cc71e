package org.loxodrome.figure.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.figure.OkLab;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;

class FieldFigureTest {

    private static final Bands BANDS = new Bands("a field", "least", "most", 2.5, 13);

    @ParameterizedTest
    @CsvSource({"238, 7.5", "238, 9", "493, 9", "700, 9"})
    void textsAreOnThePageAndApart(double width, double fontSize) {
        PageTexts.assertApart(figure(width, fontSize).drawing());
    }

    @Test
    void bandsAreWhereTheFieldHasTheirValues() {
        Drawing drawing = figure(300, 8).drawing();
        Layer field = layer(drawing, "field");
        Rectangle2D plot = Objects.requireNonNull(field.clip());
        // the field is its column in units of 10 %, so the band up to 5 % ends at a half of the plot's width
        assertEquals(13, field.marks().size());
        Rectangle2D second = ((Mark.Area) field.marks().get(13 - 2)).shape().getBounds2D();
        assertEquals(plot.getMinX(), second.getMinX(), 1e-9);
        assertEquals(plot.getWidth() / 2, second.getWidth(), 1e-9);
        assertEquals(plot.getHeight(), second.getHeight(), 1e-9);
    }

    @Test
    void aRayHasItsNameWhereItLeavesThePlot() {
        Drawing drawing = figure(300, 8).drawing();
        Rectangle2D plot = Objects.requireNonNull(layer(drawing, "field").clip());
        List<Mark> names = layer(drawing, "names").marks();
        assertEquals(1, names.size(), "the second one is too near, the third one leaves upwards");
        Mark.Words name = (Mark.Words) names.get(0);
        assertEquals("first", name.text().plain());
        assertTrue(name.x() > plot.getMaxX());
        assertEquals(plot.getCenterY(), name.y(), name.size());
    }

    @Test
    void neighbouringColoursDifferAsMuchAndAreFirstThoseOfThePage() {
        for (Theme theme : List.of(Theme.PAPER, Theme.DARK, Theme.PROJECTOR, Theme.LIGHT)) {
            List<OkLab> colors = Stream.iterate(0, band -> band < 13, band -> band + 1)
                    .map(band -> OkLab.of(BANDS.color(band, theme)))
                    .toList();
            double step = colors.get(0).distanceTo(colors.get(12)) / 12;
            assertTrue(step > 0.025, theme.name());
            for (int band = 1; band < 13; band++) {
                assertEquals(step, colors.get(band).distanceTo(colors.get(band - 1)), 0.2 * step, theme.name());
                assertTrue(OkLab.contrast(theme.ink(), BANDS.color(band, theme)) >= 3, theme.name() + " " + band);
            }
            assertTrue(colors.get(0).distanceTo(OkLab.of(theme.background())) < 0.07, theme.name());
        }
    }

    private static FieldFigure figure(double width, double fontSize) {
        ChartTexts texts = new ChartTexts("Title", "across", "upwards", "A caption. ".repeat(30));
        ChartPage page =
                new ChartPage(texts, new Decades(0, 2), new Decades(0, 2), Theme.PAPER, width, width, fontSize);
        double[][] values = {{0, 0, 0}, {0.05, 0.05, 0.05}, {0.1, 0.1, 0.1}};
        return new FieldFigure(
                        page,
                        values,
                        BANDS,
                        List.of(ray("a line", 10)),
                        List.of(ray("third", 1000), ray("first", 10), ray("second", 9.9)))
                .natural();
    }

    private static Graph ray(String name, double end) {
        List<Series.Sample> samples = List.of(new Series.Sample(1, 1), new Series.Sample(100, end));
        return new Graph(name, Color.BLACK, SeriesStyle.of(0).shape(), List.of(), samples, List.of());
    }

    private static Layer layer(Drawing drawing, String id) {
        return drawing.layers().stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
