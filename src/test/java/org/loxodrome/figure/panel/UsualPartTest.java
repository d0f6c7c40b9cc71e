package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.geometry.Direction;

class UsualPartTest {

    private static final Curve CURVE =
            new Curve(Curve.Role.TRAJECTORY, 1, "", List.of(Direction.ofDegrees(60, 0), Direction.ofDegrees(90, 20)));

    private static Picture picture(Marker.Kind kind, double azimuth, double pitch) {
        Marker marker = new Marker(kind, Direction.ofDegrees(azimuth, pitch), "");
        return new Picture(List.of(CURVE), List.of(marker), List.of());
    }

    private static void assertShows(double west, double east, double south, double north, Picture picture) {
        Window part = UsualPart.of(picture, 0);
        assertEquals(west, part.west(), 0.1);
        assertEquals(east, part.east(), 0.1);
        assertEquals(south, part.south(), 0.1);
        assertEquals(north, part.north(), 0.1);
    }

    @Test
    void aNearLocalMinimumIsShownAndAFarOneDoesNotMakeTheRestSmall() {
        assertShows(46, 90, 0, 20, picture(Marker.Kind.LOCAL_MINIMUM, 46, 10));
        assertShows(60, 90, -9, 20, picture(Marker.Kind.LOCAL_MINIMUM, 70, -9));
        assertShows(60, 90, 0, 20, picture(Marker.Kind.LOCAL_MINIMUM, 40, 10));
        assertShows(60, 90, 0, 20, picture(Marker.Kind.LOCAL_MINIMUM, 70, -12));
        assertShows(0, 90, 0, 20, picture(Marker.Kind.L2_OVER_D, 0, 10));
        assertShows(60, 90, 0, 20, picture(Marker.Kind.DATA, 0, 10));
    }

    @Test
    void anArrowAtTheEdgePointsToWhatIsBeyondIt() {
        PanelFigure figure = PanelFigure.of(picture(Marker.Kind.LOCAL_MINIMUM, 0, 10), Theme.LIGHT, 600, 400);
        Panel panel = Panel.of(figure);
        Layer arrow = panel.drawing().layers().stream()
                .filter(layer -> layer.kind().equals("marker-outside"))
                .findFirst()
                .orElseThrow();
        Rectangle2D box = ((Mark.Area) arrow.marks().get(1)).shape().getBounds2D();
        Rectangle2D area = panel.viewport().area();
        assertEquals(panel.viewport().y(10), box.getCenterY(), 1);
        assertTrue(area.contains(box) && box.getMinX() < area.getMinX() + 0.05 * area.getWidth(), box.toString());
        assertTrue(box.getWidth() > 1.3 * box.getHeight(), "it lies on its side");
    }

    @Test
    void whatIsInViewNeedsNoArrow() {
        PanelFigure figure = PanelFigure.of(picture(Marker.Kind.LOCAL_MINIMUM, 46, 10), Theme.LIGHT, 600, 400);
        assertTrue(figure.drawing().layers().stream()
                .noneMatch(layer -> layer.kind().equals("marker-outside")));
    }
}
