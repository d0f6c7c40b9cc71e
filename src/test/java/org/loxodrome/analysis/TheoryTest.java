package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SeparatingRegion;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class TheoryTest {

    private static final double DEGREES = 1e-6;
    private static final List<Double> MUS = List.of(0.5, 0.001);

    @Test
    void stableHasOneL1DirectionAtTheEndOfAPathWithoutKinks() {
        Theory theory = theory("stable", 2);
        assertNear(Direction.of(1.7, 4.7, 1.3), theory.start());
        assertNear(Direction.of(0.2991254392, 0.8136211946, 0.4985423987), theory.l2());
        assertEquals(1, theory.l1().size());
        assertNear(Direction.of(0, 1, 0), theory.l1().get(0));
        assertNear(theory.l2(), theory.path().get(0).at());
        assertNear(
                theory.l1().get(0), theory.path().get(theory.path().size() - 1).at());
        assertEquals(List.of(), theory.kinks());
    }

    @Test
    void pathPointsAreAtTheMusWanted() {
        Theory theory = theory("stable", 2);
        assertEquals(MUS, theory.pathPoints().stream().map(Theory.PathPoint::mu).toList());
        // reference/maxmargins.csv: stable, Q, 2, 0.001
        assertNear(
                Direction.of(0.0294415395, 0.9983613605, 0.0490692325),
                theory.pathPoints().get(1).at());
    }

    @Test
    void nonuniqueHasASegmentOfL1Directions() {
        List<Direction> l1 = theory("nonunique", 2).l1();
        assertEquals(2, l1.size());
        // w = (0, a, b), 0.7 (a + b) = 1, from b = 0 to where the third point comes to its margin: 2 a − 0.8 b = 1
        double b = (2 / 0.7 - 1) / 2.8;
        assertEquals(Math.toDegrees(Math.atan2(b, 1 / 0.7 - b)), l1.get(0).angleTo(l1.get(1)), DEGREES);
    }

    @Test
    void deepTrapHasAGlobalAndALocalMinimumOfTheQuasiNorm() {
        Theory theory = theory("deep-trap", 3);
        assertEquals(List.of(Direction.of(0, -1, 0)), theory.l2OverD());
        assertEquals(List.of(Direction.of(1, 0, 0)), theory.localMinima());
    }

    @Test
    void atDepthTwoTheQuasiNormIsTheL1Norm() {
        Theory theory = theory("deep-trap", 2);
        assertEquals(List.of(), theory.l2OverD());
        assertEquals(List.of(), theory.localMinima());
    }

    @Test
    void switchingHasAKink() {
        assertTrue(theory("switching", 2).kinks().size() >= 1);
    }

    @Test
    void theRegionHasItsCornersInSpaceAndItsEndsInThePlane() {
        Dataset dataset = Presets.named("stable").dataset();
        Theory theory = theory("stable", 2);
        assertEquals(3, theory.region().size());
        assertTrue(SeparatingRegion.of(dataset.signedRows()).contains(theory.l2()));
        Dataset plane = new Dataset("plane", new double[][] {{1, 2}, {2, 1}}, new int[] {1, 1});
        List<Direction> ends = Theory.of(plane, new Depth(2), MUS, () -> false).region();
        assertEquals(0, ends.get(0).angleTo(Direction.of(2, -1)), 1e-12);
        assertEquals(0, ends.get(1).angleTo(Direction.of(-1, 2)), 1e-12);
        Dataset four = new Dataset("four", new double[][] {{1, 2, 0, 1}}, new int[] {1});
        assertEquals(List.of(), Theory.of(four, new Depth(2), MUS, () -> false).region());
    }

    @Test
    void givesUpWhenCancelled() {
        Dataset dataset = Presets.named("stable").dataset();
        assertThrows(CancellationException.class, () -> Theory.of(dataset, new Depth(2), MUS, () -> true));
    }

    private static Theory theory(String preset, int depth) {
        return Theory.of(Presets.named(preset).dataset(), new Depth(depth), MUS, () -> false);
    }

    private static void assertNear(Direction expected, Direction actual) {
        assertEquals(0, expected.angleTo(actual), DEGREES, actual.toString());
    }
}
