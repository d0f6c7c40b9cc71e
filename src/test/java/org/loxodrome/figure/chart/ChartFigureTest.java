package org.loxodrome.figure.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.OkLab;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;

class ChartFigureTest {

    private static final String CAPTION = "A caption of many words that is broken into lines. ".repeat(5);

    @ParameterizedTest
    @ValueSource(doubles = {240, 490})
    void everythingIsOnThePageAndNoTextsTouch(double width) {
        Drawing drawing = figure(width).natural().drawing();
        PageTexts.assertApart(drawing);
        Rectangle2D page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        marks(drawing, Mark.Area.class)
                .forEach(area -> assertTrue(page.contains(area.shape().getBounds2D())));
    }

    @Test
    void thePlotIsSeventyHundredthsAsHighAsWide() {
        Rectangle2D plot = plot(figure(300).natural());
        assertEquals(0.7, plot.getHeight() / plot.getWidth(), 1e-9);
        assertEquals(
                plot.getHeight() + 50,
                plot(figure(300).natural().withHeight(figure(300).natural().height() + 50))
                        .getHeight(),
                1e-9);
    }

    @Test
    void samplesAreWhereTheAxesSay() {
        Drawing drawing = figure(300).natural().drawing();
        Rectangle2D plot = plot(figure(300).natural());
        Rectangle2D marker =
                ((Mark.Area) layer(drawing, "markers").marks().get(1)).shape().getBounds2D();
        assertEquals(plot.getMinX() + plot.getWidth() / 2, marker.getCenterX(), 1e-9);
        assertEquals(plot.getMaxY() - plot.getHeight() / 3, marker.getCenterY(), 1e-9);
    }

    /** Only the lines that a graph has: solid, dashed, both or none. */
    @Test
    void aGraphHasItsLines() {
        Drawing drawing = figure(300).natural().drawing();
        List<Mark> both = layer(drawing, "graph-1").marks();
        assertEquals(2, both.size());
        assertFalse(((Mark.Line) both.get(0)).pen().isDashed());
        assertTrue(((Mark.Line) both.get(1)).pen().isDashed());
        assertEquals(List.of(), layer(drawing, "graph-2").marks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "paper", "projector"})
    void everyLineAndMarkerStandsOutFromThePage(String name) {
        Theme theme = Theme.named(name).orElseThrow();
        ChartPage page = figure(300).page();
        ChartPage themed = new ChartPage(page.texts(), page.x(), page.y(), theme, 300, 300, 7.5);
        List<Series.Sample> line = List.of(new Series.Sample(1, 1), new Series.Sample(100, 1000));
        List<Graph> graphs = IntStream.range(0, 5)
                .mapToObj(i -> Graph.numbered(i, "number " + i, line, line, line))
                .toList();
        Drawing drawing = new ChartFigure(themed, graphs).natural().drawing();
        Stream.concat(marks(drawing, Mark.Line.class).stream(), marks(drawing, Mark.Area.class).stream())
                .map(Mark::color)
                .filter(color -> !color.equals(theme.background())) // around a marker
                .forEach(color -> assertTrue(OkLab.contrast(color, theme.background()) >= 3, color.toString()));
    }

    private static ChartFigure figure(double width) {
        List<Series.Sample> line = List.of(new Series.Sample(1, 1), new Series.Sample(100, 1000));
        List<Series.Sample> markers = List.of(new Series.Sample(10, 10));
        Graph first = Graph.numbered(0, "a graph with a name", line, line, markers);
        List<Graph> more = IntStream.range(1, 6)
                .mapToObj(i -> Graph.numbered(i, "graph number " + i, List.of(), List.of(), markers))
                .toList();
        ChartTexts texts = new ChartTexts("Title", "across α^D", "upwards γ̃", CAPTION);
        ChartPage page = new ChartPage(texts, new Decades(0, 2), new Decades(0, 3), Theme.PAPER, width, width, 7.5);
        return new ChartFigure(
                page, Stream.concat(Stream.of(first), more.stream()).toList());
    }

    private static Rectangle2D plot(ChartFigure figure) {
        return Objects.requireNonNull(layer(figure.drawing(), "graph-1").clip());
    }

    private static Layer layer(Drawing drawing, String id) {
        return drawing.layers().stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <M extends Mark> List<M> marks(Drawing drawing, Class<M> kind) {
        return drawing.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
