package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.GreatArc;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class SphereFieldTest {

    /** h²/8 of the second derivative, 2, in each of both angles: what a bilinear cosine may be off. */
    private static final double BOUND = Math.pow(Math.toRadians(SphereField.STEP), 2) / 8 * 2 * 2;

    private static final Direction EAST = Direction.ofDegrees(90, 0);

    /** One point at azimuth 0 and pitch 30°, twice as far as 1: the margin is twice the cosine of the angle to it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theMarginOfOnePointIsACosine(long seed) {
        double[] x = Direction.ofDegrees(0, 30).toArray();
        Dataset one = new Dataset("one", new double[][] {{-2 * x[0], -2 * x[1], -2 * x[2]}}, new int[] {-1});
        Direction w = random(seed);
        double exact = 2 * Math.cos(Math.toRadians(w.angleTo(Direction.ofDegrees(0, 30))));
        assertEquals(exact, SphereField.margin(one, () -> false).at(w.azimuth(), w.pitch()), BOUND);
    }

    /** No direction has a larger margin than the l2 max-margin predictor, 1/‖w‖ of the one with margins of 1. */
    @Test
    void theLargestMarginIsThatOfTheL2Predictor() {
        Dataset stable = Presets.named("stable").dataset();
        SphereField field = SphereField.margin(stable, () -> false);
        Direction l2 = L2Margin.of(stable).direction();
        double least = Double.POSITIVE_INFINITY;
        for (double[] row : stable.signedRows()) {
            least = Math.min(least, row[0] * l2.component(0) + row[1] * l2.component(1) + row[2] * l2.component(2));
        }
        assertEquals(least, field.at(l2.azimuth(), l2.pitch()), 0.02);
        assertEquals(least, field.largest(), 0.02);
    }

    /** The quarter of the equator from azimuth 0 to 90°, in two arcs with a point repeated. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theAngleToAPathIsThatToItsNearestPoint(long seed) {
        List<Direction> path =
                List.of(Direction.ofDegrees(0, 0), Direction.ofDegrees(30, 0), Direction.ofDegrees(30, 0), EAST);
        Direction w = random(seed);
        double exact = w.azimuth() >= 0 && w.azimuth() <= 90
                ? Math.abs(w.pitch())
                : Math.min(w.angleTo(Direction.ofDegrees(0, 0)), w.angleTo(EAST));
        SphereField field = SphereField.angleTo(path, () -> false);
        assertEquals(exact, field.at(w.azimuth(), w.pitch()), 0.4);
        assertEquals(exact, new GreatArc(path.get(0), EAST).distanceTo(w), 1e-6);
    }

    @Test
    void theAngleToOneDirectionIsExactAtTheNodesOverTheSeamAndAtThePoles() {
        SphereField field = SphereField.angleTo(List.of(EAST), () -> false);
        assertEquals(90, field.at(180, 0), 1e-9);
        assertEquals(90, field.at(-180, 0), 1e-9);
        assertEquals(90, field.at(17, 90), 1e-9);
        assertEquals(90, field.at(-60, -90), 1e-9);
        assertEquals(0, field.at(90, 0), 1e-6);
        assertEquals(180, field.at(-90, 0), 1e-5);
        assertEquals(90.75, field.at(-179.25, 0), 1e-9);
    }

    @Test
    void stopsWhenNobodyWantsIt() {
        assertThrows(CancellationException.class, () -> SphereField.angleTo(List.of(EAST), () -> true));
    }

    private static Direction random(long seed) {
        Random random = new Random(seed);
        return Direction.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }
}
