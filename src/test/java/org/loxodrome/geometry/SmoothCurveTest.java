package org.loxodrome.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmoothCurveTest {

    private static final double BOUND = 0.075;

    /** The circle of all directions at an angle from w₃, passed through unevenly: chords stray from it by 0.05° at most. */
    @ParameterizedTest
    @CsvSource({"0.3, 0.01", "2, 0.008", "10, 0.003", "60, 0.002"})
    void aCircleComesOutRound(double radius, double error) {
        double step = 0.97 * 2 * Math.toDegrees(Math.acos(1 - Math.min(1, 0.05 / radius)));
        List<Direction> points = new ArrayList<>();
        for (double azimuth = 0; azimuth < 180; azimuth += points.size() % 2 == 0 ? step : 0.7 * step) {
            points.add(Direction.ofDegrees(azimuth, 90 - radius));
        }
        List<Direction> smooth = SmoothCurve.through(points, BOUND);
        double sharpest = 0;
        for (int i = 1; i + 1 < smooth.size(); i++) {
            sharpest = Math.max(sharpest, turn(smooth.get(i - 1), smooth.get(i), smooth.get(i + 1)));
            assertEquals(90 - radius, smooth.get(i).pitch(), error);
        }
        assertTrue(sharpest < 6, "a corner of " + sharpest + "°");
    }

    /** As descent does where its step is large: corners too small to be seen are not rounded. */
    @Test
    void chatterIsNotMultiplied() {
        List<Direction> points = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            points.add(Direction.ofDegrees(0.003 * i, i % 2 == 0 ? 0 : 0.004));
        }
        int atEnds = 10; // the first and the last piece have one turn only
        assertTrue(SmoothCurve.through(points, BOUND).size() < points.size() + atEnds);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 90, 170})
    void aCornerBetweenLongArcsStaysOne(int turn) {
        List<Direction> points = new ArrayList<>();
        for (int i = -4; i <= 0; i++) {
            points.add(Direction.ofDegrees(2 * i, 0));
        }
        for (int i = 1; i <= 4; i++) {
            double angle = Math.toRadians(2 * i);
            points.add(Direction.of(
                    Math.cos(angle),
                    Math.sin(angle) * Math.cos(Math.toRadians(turn)),
                    Math.sin(angle) * Math.sin(Math.toRadians(turn))));
        }
        for (Direction point : SmoothCurve.through(points, BOUND)) {
            assertTrue(distance(point, points) < 0.08, () -> point + " is off the polyline");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void anyPolylineIsPassedThroughAndHardlyLeft(long seed) {
        Random random = new Random(seed);
        int dimension = 2 + random.nextInt(5);
        List<Direction> points = new ArrayList<>();
        double[] at = random.doubles(dimension, -1, 1).toArray();
        for (int n = 0; n < 60; n++) {
            double size = Math.pow(10, -4 * random.nextDouble());
            for (int i = 0; i < dimension; i++) {
                at[i] += size * (random.nextDouble() - 0.5);
            }
            points.add(Direction.of(at));
            if (random.nextInt(5) == 0) {
                points.add(Direction.of(at)); // twice the same
            }
        }
        List<Direction> smooth = SmoothCurve.through(points, BOUND);
        int next = 0;
        for (Direction point : smooth) {
            if (next < points.size() && point.equals(points.get(next))) {
                next++;
            }
        }
        assertEquals(points.size(), next, "points in their order");
        smooth.forEach(point -> assertTrue(distance(point, points) < 0.08, () -> point + " is off the polyline"));
    }

    @Test
    void aGreatArcNeedsNoPoints() {
        List<Direction> points = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            points.add(Direction.ofDegrees(i * i / 100.0, 0));
        }
        assertEquals(points.size(), SmoothCurve.through(points, BOUND).size());
    }

    private static double turn(Direction a, Direction b, Direction c) {
        return Direction.of(minus(b, a)).angleTo(Direction.of(minus(c, b)));
    }

    private static double[] minus(Direction to, Direction from) {
        double[] difference = to.toArray();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= from.component(i);
        }
        return difference;
    }

    /** From the nearest chord, in degrees. */
    private static double distance(Direction point, List<Direction> points) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            double[] along = minus(points.get(i), points.get(i - 1));
            double[] to = minus(point, points.get(i - 1));
            double squares = 0;
            double product = 0;
            for (int c = 0; c < along.length; c++) {
                squares += along[c] * along[c];
                product += along[c] * to[c];
            }
            double share = squares == 0 ? 0 : Math.max(0, Math.min(1, product / squares));
            double off = 0;
            for (int c = 0; c < along.length; c++) {
                off += Math.pow(to[c] - share * along[c], 2);
            }
            least = Math.min(least, Math.toDegrees(Math.sqrt(off)));
        }
        return least;
    }
}
