package org.loxodrome.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.geometry.Direction;

class LabelsTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 300, 200);
    private static final Direction A = Direction.of(1, 0, 0);
    private static final PictureStyle STYLE = new PictureStyle(Theme.DARK, 10);

    @Test
    void aLabelOnLinesHasAVeilOfThePagesColourBelowIt() {
        List<Plot.Line> lines =
                IntStream.range(0, 13).mapToObj(i -> upright(24 * i)).toList();
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

    @Test
    void markersThatCoverOneAnotherHaveOneLabelBesideAllOfThem() {
        Plot.Spot l2 = spot(new Marker(Marker.Kind.L2, A, ""), 150);
        Plot.Spot point = spot(new Marker(Marker.Kind.PATH_POINT, A, "μ = 0.5", 0.5), 153);
        List<Mark> marks = labels(List.of(), l2, point);
        Mark.Words words = assertInstanceOf(Mark.Words.class, marks.get(0));
        assertEquals("ℓ2 max-margin, μ = 0.5", words.text().plain());
        assertEquals(1, marks.size());
        Rectangle2D box = Labels.boxes(Layer.of("labels", marks)).get(0);
        assertFalse(box.intersects(l2.box()) || box.intersects(point.box()));
    }

    private static List<Mark> labels(List<Plot.Line> lines) {
        return labels(lines, spot(new Marker(Marker.Kind.L2, A, "μ = 0.5"), 150));
    }

    private static List<Mark> labels(List<Plot.Line> lines, Plot.Spot... spots) {
        return new Labels(STYLE)
                .layer(Plot.of(AREA, List.of(), lines, List.of(spots)), List.of())
                .marks();
    }

    private static Plot.Spot spot(Marker marker, double x) {
        return Plot.Spot.of(marker, new Point2D.Double(x, 100), STYLE);
    }

    private static Plot.Line upright(double x) {
        Polyline path = new Polyline();
        path.start(x, 0);
        path.lineTo(x, 200);
        return new Plot.Line(new Curve(Curve.Role.TRAJECTORY, 1, "", List.of()), path);
    }

    private static Plot.Line level(double y) {
        Polyline path = new Polyline();
        path.start(0, y);
        path.lineTo(300, y);
        List<Direction> points = List.of(Direction.of(1, 0, 0), Direction.of(0, 1, 0));
        return new Plot.Line(new Curve(Curve.Role.TRAJECTORY, 1, "", points), path);
    }
}
