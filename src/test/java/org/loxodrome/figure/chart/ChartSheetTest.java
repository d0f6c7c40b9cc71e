package org.loxodrome.figure.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;

class ChartSheetTest {

    private static final Series FIRST =
            new Series("first", List.of(new Series.Sample(1e-3, 2), new Series.Sample(1e-6, 200)));
    private static final Series SECOND = new Series("second", List.of(new Series.Sample(0.05, 0.1)));
    private static final LogLogChart BOTH = new LogLogChart("both", List.of(FIRST, SECOND));
    private static final LogLogChart ONE = new LogLogChart("one", List.of(SECOND));

    @Test
    void axesHoldAllSamplesInWholeDecades() {
        assertEquals(new Decades(-6, -1), Decades.of(List.of(BOTH, ONE), Series.Sample::x));
        assertEquals(new Decades(-1, 3), Decades.of(List.of(BOTH, ONE), Series.Sample::y));
        assertEquals(new Decades(0, 1), Decades.of(List.of(), Series.Sample::x));
        assertEquals(List.of(-6, -4, -2), new Decades(-6, -1).labelled(3));
    }

    @Test
    void equalRatiosAreEqualLengths() {
        Decades decades = new Decades(-6, -1);
        assertEquals(0, decades.position(1e-6), 1e-15);
        assertEquals(1, decades.position(0.1), 1e-15);
        assertEquals(
                decades.position(2e-3) - decades.position(1e-3),
                decades.position(2e-5) - decades.position(1e-5),
                1e-15);
    }

    @Test
    void aSeriesLooksTheSameInEveryChart() {
        List<Layer> layers = sheet(BOTH, ONE).drawing().layers();
        List<Mark.Area> both = markers(layers.get(0));
        List<Mark.Area> one = markers(layers.get(1));
        List<Mark.Area> legend = markers(layers.get(2));
        assertEquals(3, both.size());
        assertEquals(both.get(2).color(), one.get(0).color());
        assertEquals(both.get(0).color(), legend.get(0).color());
        assertEquals(both.get(2).color(), legend.get(1).color());
        assertTrue(!both.get(0).color().equals(both.get(2).color()));
        // at the same place in both charts, a column apart
        assertEquals(
                both.get(2).shape().getBounds2D().getX() + 240,
                one.get(0).shape().getBounds2D().getX(),
                1e-9);
    }

    @Test
    void everythingIsOnThePageAndNoTextsTouch() {
        Drawing drawing = sheet(BOTH, ONE, BOTH).drawing();
        PageTexts.assertApart(drawing);
        Rectangle2D page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        drawing.layers().stream()
                .flatMap(layer -> markers(layer).stream())
                .forEach(area -> assertTrue(page.contains(area.shape().getBounds2D())));
    }

    @Test
    void whatIsNotPositiveHasNoPlace() {
        assertThrows(IllegalArgumentException.class, () -> new Series.Sample(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Series.Sample(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Series.Sample(Double.POSITIVE_INFINITY, 1));
    }

    private static ChartSheet sheet(LogLogChart... charts) {
        return new ChartSheet(List.of(charts), 2, "error", "time in ms", Theme.LIGHT, 240, 180, 8);
    }

    private static List<Mark.Area> markers(Layer layer) {
        return layer.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .map(Mark.Area.class::cast)
                .toList();
    }
}
