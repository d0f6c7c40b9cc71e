package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.plot.Polyline;
import org.loxodrome.geometry.Direction;

class ProjectorTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(50, 20, 720, 360);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void greatArcsAreDrawnWithinHalfAPoint(long seed) {
        Random random = new Random(seed);
        Viewport viewport = new Viewport(Window.WHOLE, AREA);
        Direction from = random(random);
        Direction to = random(random);
        Polyline line = new Projector(viewport).line(List.of(from, to));
        for (int k = 0; k <= 500; k++) {
            Point2D point = viewport.toPoint(between(from, to, k / 500.0));
            assertTrue(distance(line, point) < 0.5, "off by " + distance(line, point) + " at " + k);
        }
    }

    @Test
    void aLineAcrossTheSeamIsDrawnAtBothEdgesAndNotAcrossTheSheet() {
        Polyline line = new Projector(new Viewport(Window.WHOLE, AREA))
                .line(List.of(Direction.ofDegrees(170, 0), Direction.ofDegrees(-170, 0)));
        assertEquals(2, strokes(line));
        for (int i = 1; i < line.size(); i++) {
            assertTrue(line.lengthTo(i) < 50);
        }
    }

    @Test
    void inAWindowAcrossTheSeamTheSameLineIsOne() {
        Polyline line = new Projector(new Viewport(new Window(150, 210, -10, 10), AREA))
                .line(List.of(Direction.ofDegrees(170, 0), Direction.ofDegrees(-170, 0)));
        assertEquals(1, strokes(line));
        assertEquals(240, line.length(), 1e-6);
    }

    @Test
    void aLineOverThePoleIsLiftedThere() {
        Polyline line = new Projector(new Viewport(Window.WHOLE, AREA))
                .line(List.of(Direction.ofDegrees(20, 60), Direction.of(0, 0, 1), Direction.ofDegrees(100, 60)));
        assertEquals(2, strokes(line));
        assertEquals(120, line.length(), 1e-6);
        for (int i = 0; i < line.size(); i++) {
            double x = line.x(i);
            assertTrue(Math.abs(x - 450) < 1e-6 || Math.abs(x - 610) < 1e-6, "x = " + x);
        }
    }

    @Test
    void aLineThroughThePoleBetweenItsPointsIsLiftedToo() {
        Polyline line = new Projector(new Viewport(Window.WHOLE, AREA))
                .line(List.of(Direction.ofDegrees(30, 50), Direction.ofDegrees(-150, 50)));
        assertEquals(160, line.length(), 1e-3);
    }

    @Test
    void aLineThatStartsOrEndsAtAPoleFollowsOneMeridian() {
        Projector projector = new Projector(new Viewport(Window.WHOLE, AREA));
        Direction pole = Direction.of(0, 0, -1);
        Direction point = Direction.ofDegrees(45, -30);
        assertEquals(120, projector.line(List.of(pole, point)).length(), 1e-6);
        assertEquals(120, projector.line(List.of(point, pole)).length(), 1e-6);
    }

    @Test
    void howeverFarOneZoomsInNothingIsDrawnFarOutside() {
        Viewport viewport = new Viewport(new Window(40, 40 + 1e-5, 30, 30 + 1e-5), AREA);
        Polyline line =
                new Projector(viewport).line(List.of(Direction.ofDegrees(40, 30), Direction.ofDegrees(-20, 70)));
        for (int i = 0; i < line.size(); i++) {
            assertTrue(AREA.getMinX() - 9 <= line.x(i) && line.x(i) <= AREA.getMaxX() + 9);
            assertTrue(AREA.getMinY() - 9 <= line.y(i) && line.y(i) <= AREA.getMaxY() + 9);
        }
    }

    /** Triangles around a pole, with a pole on an edge or at a corner, and across the seam are among them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void aSphericalTriangleCoversWhatIsInItsCone(long seed) {
        Random random = new Random(seed);
        Direction[] corners = {random(random), random(random), random(random)};
        if (seed % 4 == 0) {
            corners[1] = Direction.of(0, 0, random.nextBoolean() ? 1 : -1);
        } else if (seed % 4 == 1) {
            corners[0] = Direction.ofDegrees(70, 40);
            corners[1] = Direction.ofDegrees(-110, 60);
        }
        List<Direction> triangle = triple(corners[0], corners[1], corners[2]) > 0
                ? List.of(corners[0], corners[1], corners[2])
                : List.of(corners[0], corners[2], corners[1]);
        double west = random.nextDouble(-200, 200);
        Viewport viewport = new Viewport(new Window(west, west + 360, -90, 90), AREA);
        List<Polyline> areas = new Projector(viewport).areas(triangle);
        int inside = 0;
        for (int i = 0; i < 4000; i++) {
            Direction point = random(random);
            double depth = depth(triangle, point);
            if (Math.abs(depth) > 0.01) {
                Point2D at = viewport.toPoint(point);
                boolean covered = areas.stream().anyMatch(area -> area.toArea().contains(at));
                assertEquals(depth > 0, covered, () -> triangle + " " + point + " depth " + depth);
                inside += covered ? 1 : 0;
            }
        }
        assertTrue(inside > 0 || seed % 4 != 0, "some points must be inside to prove anything");
    }

    private static Direction random(Random random) {
        return Direction.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }

    private static Direction between(Direction from, Direction to, double share) {
        double angle = Math.toRadians(from.angleTo(to));
        double a = Math.sin((1 - share) * angle);
        double b = Math.sin(share * angle);
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = a * from.component(i) + b * to.component(i);
        }
        return Direction.of(mixed);
    }

    private static double distance(Polyline line, Point2D point) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            if (!line.startsAt(i)) {
                least = Math.min(
                        least,
                        Line2D.ptSegDist(
                                line.x(i - 1), line.y(i - 1), line.x(i), line.y(i), point.getX(), point.getY()));
            }
        }
        return least;
    }

    private static int strokes(Polyline line) {
        int strokes = 0;
        for (int i = 0; i < line.size(); i++) {
            strokes += line.startsAt(i) ? 1 : 0;
        }
        return strokes;
    }

    /** The smallest sine of the angle above the planes of the triangle's edges: positive inside. */
    private static double depth(List<Direction> triangle, Direction point) {
        double least = 1;
        for (int i = 0; i < 3; i++) {
            Direction a = triangle.get(i);
            Direction b = triangle.get((i + 1) % 3);
            double sine = Math.sin(Math.toRadians(a.angleTo(b)));
            least = Math.min(least, triple(a, b, point) / sine);
        }
        return least;
    }

    private static double triple(Direction a, Direction b, Direction c) {
        return a.component(0) * (b.component(1) * c.component(2) - b.component(2) * c.component(1))
                + a.component(1) * (b.component(2) * c.component(0) - b.component(0) * c.component(2))
                + a.component(2) * (b.component(0) * c.component(1) - b.component(1) * c.component(0));
    }
}
