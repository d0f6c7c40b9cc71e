package org.loxodrome.figure.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.plot.Polyline;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.GreatArc;
import org.loxodrome.geometry.SeparatingRegion;

class SightTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(20, 30, 200, 200);

    @Test
    void halfOfTheEquatorIsInFrontAndHalfBehind() {
        Orthographic projection = new Orthographic(Outlook.facing(Direction.ofDegrees(40, 0)), AREA);
        List<Direction> equator = new ArrayList<>();
        for (int azimuth = 0; azimuth <= 360; azimuth += 30) {
            equator.add(Direction.ofDegrees(azimuth, 0));
        }
        Sight sight = Sight.of(equator, projection);
        for (Polyline half : List.of(sight.front(), sight.hidden())) {
            assertEquals(2 * projection.radius(), half.length(), 1e-9);
            for (int i = 0; i < half.size(); i++) {
                assertEquals(projection.middle().getY(), half.y(i), 1e-9);
            }
        }
    }

    /** Seen from azimuth 0° and pitch β, a direction faces the viewer by cos β cos θ cos φ + sin β sin θ. */
    @Test
    void aMeridianIsPartedWhereItMeetsTheHorizon() {
        double pitch = 25;
        double turn = 35;
        Orthographic projection = new Orthographic(Outlook.facing(Direction.ofDegrees(0, pitch)), AREA);
        Sight sight = Sight.of(
                List.of(Direction.ofDegrees(turn, -80), Direction.ofDegrees(turn, 0), Direction.ofDegrees(turn, 80)),
                projection);
        double expected = -Math.toDegrees(Math.atan(Math.cos(Math.toRadians(turn)) / Math.tan(Math.toRadians(pitch))));
        Direction crossing = Direction.ofDegrees(turn, expected);
        Point2D place = projection.place(crossing);
        assertEquals(0, projection.facing(crossing), 1e-12, "the formula");
        assertEquals(0, place.distance(sight.front().x(0), sight.front().y(0)), 1e-9);
        Polyline hidden = sight.hidden();
        assertEquals(0, place.distance(hidden.x(hidden.size() - 1), hidden.y(hidden.size() - 1)), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothPartsTogetherAreTheLine(long seed) {
        Random random = new Random(seed);
        Orthographic projection = new Orthographic(Outlook.facing(direction(random)), AREA);
        List<Direction> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            points.add(direction(random));
        }
        Sight sight = Sight.of(points, projection);
        double length = 0;
        for (boolean front : new boolean[] {true, false}) {
            Polyline part = front ? sight.front() : sight.hidden();
            Direction before = points.get(0);
            for (int i = 0; i < part.size(); i++) {
                Direction at = lifted(part.x(i), part.y(i), front, projection);
                assertTrue(projection.facing(at) >= -1e-6 == front || Math.abs(projection.facing(at)) < 1e-5);
                assertEquals(0, distance(at, points), 1e-3);
                length += part.startsAt(i) ? 0 : before.angleTo(at);
                before = at;
            }
        }
        double whole = 0;
        for (int i = 1; i < points.size(); i++) {
            whole += points.get(i - 1).angleTo(points.get(i));
        }
        assertEquals(whole, length, 1e-3 * whole);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aRegionsAreaIsWhatIsInFrontOfIt(long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[3][];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = direction(random).toArray();
        }
        SeparatingRegion region = SeparatingRegion.of(rows);
        Orthographic projection = new Orthographic(Outlook.facing(direction(random)), AREA);
        List<Path2D> areas = Sight.areas(region.corners(), projection).stream()
                .map(Polyline::toArea)
                .toList();
        int inside = 0;
        for (int i = 0; i < 2000; i++) {
            Direction at = direction(random);
            double least = Double.POSITIVE_INFINITY;
            for (double[] row : rows) {
                double margin = 0;
                for (int k = 0; k < 3; k++) {
                    margin += row[k] * at.component(k);
                }
                least = Math.min(least, margin);
            }
            if (projection.facing(at) > 0.05 && Math.abs(least) > 0.01) {
                Point2D place = projection.place(at);
                boolean drawn = areas.stream().anyMatch(area -> area.contains(place));
                assertEquals(least > 0, drawn, "at " + at);
                inside += drawn ? 1 : 0;
            }
        }
        assertTrue(inside > 20 || areas.isEmpty() || region.share() < 0.05, "nothing was looked at");
    }

    @Test
    void aRegionBehindTheSphereHasNoArea() {
        List<Direction> corners =
                List.of(Direction.ofDegrees(10, 0), Direction.ofDegrees(50, 0), Direction.ofDegrees(30, 45));
        Orthographic behind = new Orthographic(Outlook.facing(Direction.ofDegrees(-150, -10)), AREA);
        assertTrue(Sight.areas(corners, behind).isEmpty());
        assertEquals(0, Sight.outline(corners, behind).front().size());
        Orthographic front = new Orthographic(Outlook.facing(Direction.ofDegrees(30, 10)), AREA);
        assertEquals(1, Sight.areas(corners, front).size());
        assertEquals(0, Sight.outline(corners, front).hidden().size());
    }

    @Test
    void aCircleOfEqualPitchIsAnEllipsePartedAtTheHorizon() {
        Orthographic projection = new Orthographic(Outlook.facing(Direction.ofDegrees(70, 30)), AREA);
        for (double pitch : new double[] {-50, 0, 45, 75}) {
            for (boolean front : new boolean[] {true, false}) {
                Path2D path = new Path2D.Double();
                CircleArc.parallel(pitch).append(path, front, projection);
                double[] place = new double[6];
                int points = 0;
                for (var steps = path.getPathIterator(null, 0.001); !steps.isDone(); steps.next()) {
                    steps.currentSegment(place);
                    Direction at = lifted(place[0], place[1], front, projection);
                    double tolerance = 0.1 + (Math.abs(projection.facing(at)) < 0.05 ? 1 : 0);
                    assertEquals(pitch, at.pitch(), tolerance);
                    points++;
                }
                // seen from pitch 30°, the whole circle is in front above 60°
                assertEquals(pitch < 60 || front, points > 0, pitch + "° " + front);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theDirectionAtAPlaceIsTheOneThatIsThere(long seed) {
        Random random = new Random(seed);
        Outlook outlook = new Outlook(360 * random.nextDouble(), 180 * random.nextDouble() - 90, 1.7, 0.2, -0.1);
        Orthographic projection = new Orthographic(outlook, AREA);
        for (int i = 0; i < 200; i++) {
            Direction at = direction(random);
            Point2D place = projection.place(at);
            assertEquals(projection.facing(at) >= 0, projection.placeOf(at).shown());
            if (projection.facing(at) > 0.01) {
                Direction back =
                        projection.directionAt(place.getX(), place.getY()).orElseThrow();
                assertEquals(0, back.angleTo(at), 1e-9);
            }
        }
        assertTrue(projection.directionAt(AREA.getMinX() - 200, AREA.getMinY()).isEmpty());
    }

    private static Direction lifted(double x, double y, boolean front, Orthographic projection) {
        Point2D middle = projection.middle();
        double dx = x - middle.getX();
        double dy = y - middle.getY();
        double beyond = Math.max(1, Math.hypot(dx, dy) / projection.radius() + 1e-12); // rounding at the horizon
        Direction at = projection
                .directionAt(middle.getX() + dx / beyond, middle.getY() + dy / beyond)
                .orElseThrow();
        Direction towards = projection.directionAt(middle.getX(), middle.getY()).orElseThrow();
        double[] mirrored = at.toArray();
        for (int i = 0; i < 3 && !front; i++) {
            mirrored[i] -= 2 * projection.facing(at) * towards.component(i);
        }
        return Direction.of(mirrored);
    }

    private static double distance(Direction at, List<Direction> points) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            least = Math.min(least, new GreatArc(points.get(i - 1), points.get(i)).distanceTo(at));
        }
        return least;
    }

    private static Direction direction(Random random) {
        return Direction.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }
}
