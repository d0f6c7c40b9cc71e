package org.loxodrome.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/** The path against single solves between its points, its ends, and kinks at which a gap closes. */
class QPathTest {

    private static final double DEGREES = 0.05;

    @ParameterizedTest
    @CsvSource({
        "stable, 2",
        "stable, 10",
        "nonunique, 3",
        "switching, 2",
        "switching, 3",
        "deep-escape, 20",
        "deep-trap, 3"
    })
    void singleSolvesBetweenThePointsLieOnItsArcs(String name, int depth) {
        assertArcsHold(Datasets.preset(name), depth);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theArcsOfRandomDataHoldToo(long seed) {
        assertArcsHold(Datasets.separable(seed, 3 + (int) seed, 2 + (int) (seed % 4)), 2 + (int) (seed % 3));
    }

    private static void assertArcsHold(Dataset data, int depth) {
        List<QPoint> points = path(data, depth).points();
        QMargin problem = new QMargin(data, new Depth(depth));
        for (int k = 1; k + 2 < points.size(); k++) {
            QPoint from = points.get(k);
            QPoint to = points.get(k + 1);
            assertTrue(to.mu() < from.mu());
            Direction between = problem.at(Math.sqrt(from.mu() * to.mu())).direction();
            double off =
                    distance(between, from.margin().direction(), to.margin().direction());
            assertTrue(off <= DEGREES, "at μ = " + Math.sqrt(from.mu() * to.mu()) + " the path is " + off + "° off");
        }
    }

    @ParameterizedTest
    @CsvSource({"stable, 2", "nonunique, 2", "nonunique, 10", "deep-trap, 3"})
    void runsFromTheL2ToTheL1Predictor(String name, int depth) {
        Dataset data = Datasets.preset(name);
        List<QPoint> points = path(data, depth).points();
        QMargin problem = new QMargin(data, new Depth(depth));
        QPoint first = points.get(0);
        QPoint last = points.get(points.size() - 1);
        assertEquals(Double.POSITIVE_INFINITY, first.mu());
        assertEquals(0, last.mu());
        assertEquals(L2Margin.of(data).direction(), first.margin().direction());
        assertEquals(
                problem.at(Double.POSITIVE_INFINITY).direction(), first.margin().direction());
        assertEquals(problem.at(0).direction(), last.margin().direction());
        double norm = L1Margin.of(data).vertices().get(0).norm();
        assertEquals(norm, last.margin().norm(), 1e-12);
        assertTrue(points.get(points.size() - 2)
                        .margin()
                        .direction()
                        .angleTo(last.margin().direction())
                <= DEGREES);
    }

    @Test
    void theSecondPointOfSwitchingJoinsWhereItsMarginBecomesOne() {
        Dataset data = Datasets.preset("switching");
        Kink kink = path(data, 2).kinks().get(0);
        assertEquals(0.02635, kink.mu(), 5e-6);
        assertEquals(List.of(1), kink.joined());
        assertKinkBetween(data, 2, kink.mu(), 1);
    }

    @Test
    void theFirstPointOfSwitchingLeavesLater() {
        Dataset data = Datasets.preset("switching");
        Kink kink = path(data, 3).kinks().get(1);
        assertEquals(List.of(0), kink.left());
        assertKinkBetween(data, 3, kink.mu(), 0);
    }

    /** 10⁻⁹ before the kink and after it a single solve has different supports. */
    private static void assertKinkBetween(Dataset data, int depth, double mu, int point) {
        QMargin problem = new QMargin(data, new Depth(depth));
        boolean before = problem.at(mu * (1 + 1e-9)).multipliers()[point] > 0;
        boolean after = problem.at(mu * (1 - 1e-9)).multipliers()[point] > 0;
        assertTrue(before != after);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 20})
    void nearlyEqualPointsAreNoTrouble(int depth) {
        for (long seed = 0; seed < 5; seed++) {
            for (QPoint point :
                    path(Datasets.nearlyEqualPairs(seed, 6, 3), depth).points()) {
                assertTrue(point.margin().isExact(), () -> "at μ = " + point.mu());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e6})
    void kinksScaleWithTheData(double factor) {
        double plain = path(Datasets.preset("switching"), 2).kinks().get(0).mu();
        double scaled = path(Datasets.scaled(Datasets.preset("switching"), factor), 2)
                .kinks()
                .get(0)
                .mu();
        assertEquals(plain, scaled * factor, 1e-9 * plain);
    }

    @Test
    void stopsWhenAsked() {
        Dataset data = Datasets.preset("stable");
        assertThrows(CancellationException.class, () -> QPath.of(data, new Depth(2), () -> true));
    }

    private static QPath path(Dataset data, int depth) {
        return QPath.of(data, new Depth(depth), () -> false);
    }

    /** The angle from a direction to the nearest of many points on an arc, in degrees. */
    private static double distance(Direction direction, Direction from, Direction to) {
        double least = 180;
        for (int k = 0; k <= 400; k++) {
            double[] at = new double[from.dimension()];
            for (int i = 0; i < at.length; i++) {
                at[i] = from.component(i) + k / 400.0 * (to.component(i) - from.component(i));
            }
            least = Math.min(least, direction.angleTo(Direction.of(at)));
        }
        return least;
    }
}
