package org.loxodrome.ui.view.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;

class ProjectionTest {

    private static final double PIXEL = 1e-6;

    private static Viewpoint randomViewpoint(Random random) {
        return new Viewpoint(
                360 * random.nextDouble() - 180,
                180 * random.nextDouble() - 90,
                Math.exp(3 * random.nextDouble()),
                random.nextDouble() - 0.5,
                random.nextDouble() - 0.5);
    }

    private static Direction randomDirection(Random random) {
        return Direction.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsInFrontIsFoundWhereItIsSeen(int seed) {
        Random random = new Random(seed);
        Projection projection = new Projection(randomViewpoint(random), 300 + 900 * random.nextDouble(), 600);
        for (int i = 0; i < 200; i++) {
            Direction direction = randomDirection(random);
            ScreenPoint seen = projection.project(direction);
            Direction found = projection.directionAt(seen.x(), seen.y()).orElseThrow();
            if (seen.facing() > 1e-6) {
                assertEquals(0, direction.angleTo(found), 1e-5);
            } else if (seen.facing() < -1e-6) {
                assertTrue(projection.project(found).inFront(), "what is found is always in front");
                assertTrue(direction.angleTo(found) > 1e-3, "what is behind is never found");
            }
        }
    }

    @Test
    void theFacedDirectionIsInTheMiddle() {
        Direction direction = Direction.ofDegrees(123, -34);
        ScreenPoint seen = new Projection(Viewpoint.facing(direction), 640, 480).project(direction);
        assertEquals(320, seen.x(), PIXEL);
        assertEquals(240, seen.y(), PIXEL);
        assertEquals(1, seen.facing(), 1e-9);
    }

    @Test
    void eastIsRightAndNorthIsUp() {
        Projection projection = new Projection(new Viewpoint(40, 10, 1, 0, 0), 600, 600);
        assertTrue(projection.project(Direction.ofDegrees(50, 10)).x() > 310);
        assertTrue(projection.project(Direction.ofDegrees(40, 20)).y() < 290);
    }

    @Test
    void pixelsPerRadianHoldsInTheMiddle() {
        Projection projection = new Projection(new Viewpoint(0, 0, 3, 0, 0), 600, 600);
        ScreenPoint middle = projection.project(Direction.ofDegrees(0, 0));
        ScreenPoint near = projection.project(Direction.ofDegrees(0.01, 0));
        assertEquals(projection.pixelsPerRadian() * Math.toRadians(0.01), near.x() - middle.x(), 1e-6);
    }

    @Test
    void thereIsNothingBesideTheSphere() {
        Projection projection = new Projection(new Viewpoint(0, 0, 1, 0, 0), 600, 600);
        assertTrue(projection.directionAt(2, 2).isEmpty());
        assertTrue(projection.directionAt(300, 300).isPresent());
    }

    @Test
    void thereIsNothingInAViewWithoutSize() {
        assertTrue(new Projection(new Viewpoint(0, 0, 1, 0, 0), 0, 0)
                .directionAt(0, 0)
                .isEmpty());
    }

    @Test
    void theOutlineIsTheBorderBetweenFrontAndBack() {
        Projection projection = new Projection(new Viewpoint(30, 40, 1.5, 0.4, -0.2), 800, 600);
        ScreenPoint middle = projection.project(0, 0, 0);
        for (ScreenPoint point : projection.horizon(1, 48)) {
            assertTrue(projection
                    .directionAt(inside(middle.x(), point.x()), inside(middle.y(), point.y()))
                    .isPresent());
            assertFalse(projection
                    .directionAt(outside(middle.x(), point.x()), outside(middle.y(), point.y()))
                    .isPresent());
        }
    }

    private static double inside(double middle, double edge) {
        return middle + 0.999 * (edge - middle);
    }

    private static double outside(double middle, double edge) {
        return middle + 1.001 * (edge - middle);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.1, 2, 5})
    void zoomingKeepsWhatIsUnderTheMouse(double factor) {
        Viewpoint viewpoint = new Viewpoint(60, 20, 2, 0.1, 0.05);
        Projection before = new Projection(viewpoint, 700, 500);
        Direction direction = before.directionAt(420, 180).orElseThrow();
        Viewpoint zoomed = before.zoomedAt(420, 180, factor);
        ScreenPoint after = new Projection(zoomed, 700, 500).project(direction);
        assertEquals(factor * viewpoint.zoom(), zoomed.zoom(), 1e-9);
        assertEquals(420, after.x(), PIXEL);
        assertEquals(180, after.y(), PIXEL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 15, 30})
    void aCloseUpShowsItsCapNearlyAsLargeAsTheView(double degrees) {
        double radius = Math.toRadians(degrees);
        Viewpoint viewpoint = new Viewpoint(0, 0, Projection.zoomFor(radius), 0, 0);
        double x = new Projection(viewpoint, 600, 600)
                .project(Direction.ofDegrees(degrees, 0))
                .x();
        assertTrue(x > 480 && x < 580, "the cap's edge is at " + x);
    }
}
