package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.analysis.Stability.Verdict;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.QMargin;
import org.loxodrome.margin.QPath;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class StabilityTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({"stable, 2", "stable, 3", "stable, 10", "nonunique, 2", "deep-escape, 2", "deep-trap, 2"})
    void holdsWhereNoMultiplierFalls(String preset, int depth) {
        Stability stability = inTheLimit(Presets.named(preset).dataset(), depth);
        assertEquals(Verdict.HOLDS, stability.verdict());
        assertEquals(List.of(), stability.left());
    }

    /** μ₀ from SciPy: on the support, dr_n/dμ = 0; for {@code switching} the μ at which point 2 reaches the margin. */
    @ParameterizedTest
    @CsvSource({
        "switching,   2, 1, 0.02634892208589641",
        "switching,   3, 1, 0.05283410744632145",
        "nonunique,   3, 3, 0.189823534285313",
        "deep-escape, 3, 1, 0.022039111796483695",
        "deep-trap,   3, 1, 0.05128942981655176"
    })
    void failsWhereAMultiplierWouldFall(String preset, int depth, int point, double mu0) {
        Stability stability = inTheLimit(Presets.named(preset).dataset(), depth);
        assertEquals(Verdict.HOLDS_ABOVE, stability.verdict());
        assertEquals(List.of(point - 1), stability.left());
        assertEquals(mu0, stability.mu0(), 1e-9 * mu0);
    }

    /** On {@code stable} the third point is closest to the margin at the l2 predictor. */
    @Test
    void rhoIsTheSmallestRatioOfAPointOffTheMargin() {
        double[] l2 = {0.2991254392, 0.8136211946, 0.4985423987}; // reference/maxmargins.csv
        double ratio = (0.2 * l2[0] + 2.3 * l2[1] + 0.2 * l2[2]) / 1.47488783223;
        assertEquals(
                ratio, inTheLimit(Presets.named("stable").dataset(), 2).rho0().orElseThrow(), 1e-9);
    }

    /** Between the points of the path the smallest ratio is smaller than at any of them: compare with a fine scan. */
    @Test
    void rhoIsFoundBetweenThePointsOfThePath() {
        Dataset dataset = Presets.named("switching").dataset();
        QMargin problem = new QMargin(dataset, new Depth(2));
        double[] third = dataset.signedRows()[2];
        double least = INFINITY;
        for (double mu = 0.045; mu < 0.052; mu *= 1.00005) {
            double[] w = problem.at(mu).predictor();
            least = Math.min(least, third[0] * w[0] + third[1] * w[1] + third[2] * w[2]);
        }
        assertEquals(least, inTheLimit(dataset, 2).rho0().orElseThrow(), 1e-9);
    }

    @Test
    void thereIsNoRhoWhereAllPointsAreOnTheMargin() {
        Dataset one = new Dataset("one", new double[][] {{1, 2}}, new int[] {1});
        assertEquals(new Stability(0, List.of(), OptionalDouble.empty()), inTheLimit(one, 2));
        Dataset twice = new Dataset("twice", new double[][] {{1, 2}, {1, 2}, {2, 4}}, new int[] {1, 1, 1});
        Stability stability = inTheLimit(twice, 3);
        assertEquals(Verdict.HOLDS, stability.verdict());
        assertEquals(2, stability.rho0().orElseThrow(), 1e-12);
    }

    /** The second point touches the margin of the l2 predictor (1, 2)/5 and leaves as the path turns to (0, 1)/2. */
    @Test
    void failsFromTheStartWhereAPointOnlyTouchesTheMargin() {
        Dataset touching = new Dataset("touching", new double[][] {{1, 2}, {-1, 3}}, new int[] {1, 1});
        Stability stability = inTheLimit(touching, 2);
        assertEquals(Verdict.FAILS, stability.verdict());
        assertEquals(List.of(1), stability.left());
        assertEquals(1, stability.rho0().orElseThrow());
    }

    /** Above μ₀ the flow at α = ∞ is the path; right below it is not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 27, 57, 69, 72, 75, 90, 176, 189, 254, 290, 331, 364, 371})
    void theFlowIsThePathExactlyWhereTheConditionHolds(long seed) {
        Random random = new Random(seed);
        Dataset dataset = separable(random, 2 + random.nextInt(12), 2 + random.nextInt(8));
        int depth = List.of(2, 3, 4, 10).get(random.nextInt(4));
        double mu0 = inTheLimit(dataset, depth).mu0();
        for (double mu : List.of(10.0, 1.0, 0.1, 0.01, 1.001 * mu0)) {
            if (mu > mu0) {
                assertEquals(0, angle(dataset, depth, INFINITY, mu), 1e-9, "μ = " + mu);
            }
        }
        if (mu0 > 0) {
            assertTrue(angle(dataset, depth, INFINITY, 0.9 * mu0) > 1e-8, "μ₀ = " + mu0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aLargeScaleFollowsThePathWhereTheConditionHolds(long seed) {
        Random random = new Random(seed);
        Dataset dataset = separable(random, 4, 3);
        double mu = Math.max(0.01, 2 * inTheLimit(dataset, 2).mu0());
        double coarse = angle(dataset, 2, 1e2, mu);
        double fine = angle(dataset, 2, 1e3, mu);
        assertTrue(fine < 0.02 * coarse + 1e-9, coarse + "° at α = 100, " + fine + "° at α = 1000");
    }

    @ParameterizedTest
    @CsvSource({"switching, 2", "switching, 3", "deep-escape, 3", "deep-trap, 3", "nonunique, 3"})
    void alongATrajectoryItTendsToThatOfTheLimit(String preset, int depth) {
        Dataset dataset = Presets.named(preset).dataset();
        Stability limit = inTheLimit(dataset, depth);
        Stability large = along(dataset, depth, 1e4);
        assertEquals(limit.left(), large.left());
        assertEquals(limit.mu0(), large.mu0(), 0.01 * limit.mu0());
        assertEquals(limit.rho0().orElseThrow(), large.rho0().orElseThrow(), 0.01);
    }

    /** Where the limit fails, each scale from 100 on shows the same point leave at about the same μ. */
    @ParameterizedTest
    @CsvSource({"switching, 2, 100", "switching, 2, 1000", "deep-escape, 3, 100", "deep-trap, 3, 100"})
    void aModerateScaleShowsTheSamePoint(String preset, int depth, double alpha) {
        Dataset dataset = Presets.named(preset).dataset();
        Stability limit = inTheLimit(dataset, depth);
        Stability along = along(dataset, depth, alpha);
        assertEquals(limit.left(), along.left());
        assertEquals(limit.mu0(), along.mu0(), 0.05 * limit.mu0());
    }

    @Test
    void holdsAlongAnyLargeTrajectoryOnStableButNotASmallOne() {
        Dataset stable = Presets.named("stable").dataset();
        assertEquals(Verdict.HOLDS, along(stable, 2, 100).verdict());
        assertEquals(Verdict.HOLDS_ABOVE, along(stable, 2, 1).verdict());
        assertEquals(List.of(2), along(stable, 2, 1).left());
    }

    @Test
    void givesUpWhenCancelled() {
        Dataset dataset = Presets.named("switching").dataset();
        QPath path = QPath.of(dataset, new Depth(2), () -> false);
        assertThrows(CancellationException.class, () -> Stability.inTheLimit(dataset, path, () -> true));
    }

    private static Stability inTheLimit(Dataset dataset, int depth) {
        return Stability.inTheLimit(dataset, QPath.of(dataset, new Depth(depth), () -> false), () -> false);
    }

    private static Stability along(Dataset dataset, int depth, double alpha) {
        Initialization initialization = new Initialization(new Depth(depth), alpha);
        return Stability.of(
                new GradientFlow().trajectory(dataset, initialization, List.of(new Stop.AtMu(1e-3)), () -> false));
    }

    private static double angle(Dataset dataset, int depth, double alpha, double mu) {
        Initialization initialization = new Initialization(new Depth(depth), alpha);
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        (initialization.isLimit() ? new LimitFlow() : new GradientFlow())
                .follow(dataset, initialization, List.of(new Stop.AtMu(mu)), recorder, () -> false);
        Direction path = new QMargin(dataset, initialization.depth()).at(mu).direction();
        return recorder.stops().get(0).point().direction().angleTo(path);
    }

    /** Normal inputs, labelled by a random hidden direction and moved away from it a little. */
    private static Dataset separable(Random random, int size, int dimension) {
        double[] hidden = random.doubles(dimension, -1, 1).toArray();
        double[][] inputs = new double[size][dimension];
        int[] labels = new int[size];
        for (int n = 0; n < size; n++) {
            double margin = 0;
            for (int i = 0; i < dimension; i++) {
                inputs[n][i] = random.nextGaussian();
                margin += hidden[i] * inputs[n][i];
            }
            labels[n] = margin >= 0 ? 1 : -1;
            for (int i = 0; i < dimension; i++) {
                inputs[n][i] += 0.1 * labels[n] * hidden[i];
            }
        }
        return new Dataset("random", inputs, labels);
    }
}
