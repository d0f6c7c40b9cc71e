package org.loxodrome.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.geometry.Direction;

class LabelsTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 300, 200);
    private static final PictureStyle STYLE = new PictureStyle(Theme.DARK, 10);

    @Test
    void aLabelOnLinesHasAVeilOfThePagesColourBelowIt() {
        List<Plot.Line> lines =
                IntStream.range(0, 17).mapToObj(i -> level(12 * i)).toList();
        List<Mark> marks = labels(lines);
        Mark.Area veil = assertInstanceOf(Mark.Area.class, marks.get(0));
        Mark.Words words = assertInstanceOf(Mark.Words.class, marks.get(1));
        assertTrue(veil.shape().contains(words.x(), words.y() - 3));
        assertEquals(Theme.DARK.background().getRGB() & 0xFFFFFF, veil.color().getRGB() & 0xFFFFFF);
        assertTrue(veil.color().getAlpha() > 128 && veil.color().getAlpha() < 255);
    }

    @Test
    void aLabelInTheOpenHasNone() {
        List<Mark> marks = labels(List.of(level(20)));
        assertEquals(1, marks.size());
        assertInstanceOf(Mark.Words.class, marks.get(0));
    }

    private static List<Mark> labels(List<Plot.Line> lines) {
        Marker marker = new Marker(Marker.Kind.L2, Direction.of(1, 0, 0), "μ = 0.5", Double.NaN);
        Plot.Spot spot = Plot.Spot.of(marker, new Point2D.Double(150, 100), STYLE);
        return new Labels(STYLE)
                .layer(Plot.of(AREA, List.of(), lines, List.of(spot)), List.of())
                .marks();
    }

    private static Plot.Line level(double y) {
        Polyline path = new Polyline();
        path.start(0, y);
        path.lineTo(300, y);
        List<Direction> points = List.of(Direction.of(1, 0, 0), Direction.of(0, 1, 0));
        return new Plot.Line(new Curve(Curve.Role.TRAJECTORY, 1, "", points), path);
    }
}
