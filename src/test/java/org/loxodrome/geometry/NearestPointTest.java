package org.loxodrome.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestPointTest {

    /** Ten units to the degree of azimuth and of pitch, cut at ±180°. */
    private static final SphereMap PLATE = new SphereMap() {
        @Override
        public Optional<Direction> directionAt(double x, double y) {
            return Optional.of(Direction.ofDegrees(x / 10, -y / 10));
        }

        @Override
        public Place placeOf(Direction direction) {
            return new Place(10 * direction.azimuth(), -10 * direction.pitch(), true);
        }

        @Override
        public double turn() {
            return 3600;
        }
    };

    /** The half of the sphere with w₁ ≥ 0, seen from far away, with radius 100. */
    private static final SphereMap FRONT = new SphereMap() {
        @Override
        public Optional<Direction> directionAt(double x, double y) {
            double depth = 1 - (x * x + y * y) / 1e4;
            return depth < 0 ? Optional.empty() : Optional.of(Direction.of(Math.sqrt(depth), x / 100, -y / 100));
        }

        @Override
        public Place placeOf(Direction direction) {
            return new Place(100 * direction.component(1), -100 * direction.component(2), direction.component(0) >= 0);
        }

        @Override
        public double turn() {
            return Double.POSITIVE_INFINITY;
        }
    };

    @Test
    void isTheFootOnAnArc() {
        List<Direction> equator = List.of(degrees(0, 0), degrees(20, 0), degrees(40, 0));
        NearestPoint nearest = NearestPoint.of(equator, PLATE, 250, -30, 50).orElseThrow();
        assertEquals(1, nearest.segment());
        assertEquals(0.25, nearest.share(), 1e-12);
        assertEquals(30, nearest.distance(), 1e-9);
        assertEquals(0, nearest.at().angleTo(degrees(25, 0)), 1e-9);
    }

    @Test
    void isAnEndWhereTheFootIsBeyondIt() {
        List<Direction> equator = List.of(degrees(0, 0), degrees(20, 0));
        NearestPoint nearest = NearestPoint.of(equator, PLATE, 203, -4, 10).orElseThrow();
        assertEquals(1, nearest.share());
        assertEquals(5, nearest.distance(), 1e-9);
        assertEquals(0, nearest.at().angleTo(degrees(20, 0)), 1e-12);
    }

    @Test
    void nothingBeyondReachIsFound() {
        List<Direction> equator = List.of(degrees(0, 0), degrees(20, 0));
        assertTrue(NearestPoint.of(equator, PLATE, 100, 10.01, 10).isEmpty());
        assertTrue(NearestPoint.of(equator, PLATE, 100, 9.99, 10).isPresent());
        assertTrue(NearestPoint.of(List.of(), PLATE, 0, 0, 10).isEmpty());
    }

    @Test
    void aSinglePointIsFoundToo() {
        NearestPoint nearest =
                NearestPoint.of(List.of(degrees(3, 4)), PLATE, 30, -42, 10).orElseThrow();
        assertEquals(degrees(3, 4), nearest.at());
    }

    /** From 170° eastwards to −170°: the line leaves the map on the right and comes back on the left, not across. */
    @Test
    void isNotOnTheWayAcrossTheCut() {
        List<Direction> line = List.of(degrees(170, 0), degrees(-170, 0));
        assertTrue(NearestPoint.of(line, PLATE, 0, 0, 1000).isEmpty());
        assertTrue(NearestPoint.of(line, PLATE, 1750, 2, 10).isPresent());
        assertTrue(NearestPoint.of(line, PLATE, -1750, 2, 10).isPresent());
    }

    @Test
    void whatIsBehindIsNotFound() {
        List<Direction> behind = List.of(Direction.of(-1, 0.2, 0), Direction.of(-1, 0, 0.2));
        SphereMap.Place place = FRONT.placeOf(behind.get(0));
        assertTrue(NearestPoint.of(behind, FRONT, place.x(), place.y(), 10).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSampleOfTheLineIsNearer(long seed) {
        Random random = new Random(seed);
        List<Direction> line = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            line.add(degrees(120 * random.nextDouble() - 60, 100 * random.nextDouble() - 50));
        }
        double x = 1000 * random.nextDouble() - 500;
        double y = 800 * random.nextDouble() - 400;
        NearestPoint nearest = NearestPoint.of(line, PLATE, x, y, 1e6).orElseThrow();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < line.size(); i++) {
            for (int k = 0; k <= 5000; k++) {
                Direction sample = new GreatArc(line.get(i), line.get(i + 1)).at(k / 5000.0);
                least = Math.min(least, PLATE.placeOf(sample).distanceTo(x, y));
            }
        }
        assertEquals(least, nearest.distance(), 0.2);
        assertEquals(nearest.distance(), PLATE.placeOf(nearest.at()).distanceTo(x, y), 0.2);
        GreatArc arc = new GreatArc(line.get(nearest.segment()), line.get(nearest.segment() + 1));
        assertEquals(0, arc.at(nearest.share()).angleTo(nearest.at()), 1e-9);
    }

    private static Direction degrees(double azimuth, double pitch) {
        return Direction.ofDegrees(azimuth, pitch);
    }
}
