package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;

class ViewportTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(60, 10, 640, 480);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void directionToPointAndBack(long seed) {
        Random random = new Random(seed);
        double west = random.nextDouble(-500, 500);
        Viewport viewport = new Viewport(new Window(west, west + random.nextDouble(1, 360), -60, 90), AREA);
        for (int i = 0; i < 200; i++) {
            Direction direction = Direction.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
            Point2D point = viewport.toPoint(direction);
            assertEquals(0, direction.angleTo(viewport.toDirection(point.getX(), point.getY())), 1e-9);
        }
    }

    @Test
    void cornersOfTheAreaAreCornersOfTheWindow() {
        Viewport viewport = new Viewport(new Window(170, 200, -30, 30), AREA);
        assertEquals(new Point2D.Double(60, 490), rounded(viewport.toPoint(Direction.ofDegrees(170, -30))));
        assertEquals(new Point2D.Double(700, 10), rounded(viewport.toPoint(Direction.ofDegrees(-160, 30))));
    }

    @Test
    void zoomingAtAPointKeepsItThere() {
        Viewport viewport = new Viewport(new Window(10, 50, -20, 20), AREA);
        Viewport zoomed = new Viewport(viewport.zoomedAt(200, 300, 3), AREA);
        Direction before = viewport.toDirection(200, 300);
        assertEquals(0, before.angleTo(zoomed.toDirection(200, 300)), 1e-9);
        assertEquals(40 / 3.0, zoomed.window().width(), 1e-9);
    }

    @Test
    void draggingMovesTheContentWithTheMouse() {
        Viewport viewport = new Viewport(new Window(10, 50, -20, 20), AREA);
        Direction grabbed = viewport.toDirection(300, 200);
        Viewport dragged = new Viewport(viewport.dragged(50, -40), AREA);
        Point2D now = dragged.toPoint(grabbed);
        assertEquals(350, now.getX(), 1e-9);
        assertEquals(160, now.getY(), 1e-9);
    }

    @Test
    void aBoxSelectsWhatItShows() {
        Viewport viewport = new Viewport(new Window(0, 64, 0, 48), AREA);
        Window window = viewport.boxed(new Rectangle2D.Double(160, 110, 320, 240));
        assertTrue(Math.abs(window.west() - 10) < 1e-9 && Math.abs(window.east() - 42) < 1e-9);
        assertTrue(Math.abs(window.north() - 38) < 1e-9 && Math.abs(window.south() - 14) < 1e-9);
    }

    private static Point2D rounded(Point2D point) {
        return new Point2D.Double(Math.rint(point.getX()), Math.rint(point.getY()));
    }
}
