package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class CertificateTest {

    @Test
    void sumsMultiplierTimesSlack() {
        double[] weights = {1, Math.exp(-10), Math.exp(-30)}; // κ = 10
        TrajectoryPoint point = point(20, weights, new double[] {2, 3, 5}, new double[] {0.5, 0.25, 0.125});
        assertEquals(0.25 * 0.5 + 0.125 * 1.5, Certificate.of(point).orElseThrow(), 1e-15);
    }

    @Test
    void weightsThatHaveVanishedLeaveTheMargins() {
        TrajectoryPoint point = point(2e9, new double[] {1, 0}, new double[] {2, 3}, new double[] {0.5, 0.25});
        assertEquals(0.25 * 0.5, Certificate.of(point).orElseThrow(), 1e-15);
    }

    @Test
    void resolvesMarginsThatAreEqualToRounding() {
        TrajectoryPoint point = point(1e18, new double[] {0.75, 0.25}, new double[] {1, 1}, new double[] {1, 4});
        assertEquals(4 * Math.log(3) / 1e18, Certificate.of(point).orElseThrow(), 1e-32);
    }

    @Test
    void resolvesWeightsThatAreEqualToRounding() {
        TrajectoryPoint point = point(1e-20, new double[] {0.5, 0.5}, new double[] {2, 3}, new double[] {0.5, 0.25});
        assertEquals(0.25 * 0.5, Certificate.of(point).orElseThrow(), 1e-15);
    }

    @Test
    void isZeroOnThePath() {
        TrajectoryPoint point =
                point(1, new double[] {0.5, 0.5, 0}, new double[] {0.1, 0.1, 7}, new double[] {1, 2, 0});
        assertEquals(0, Certificate.of(point).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void isEmptyUnlessTheMarginIsPositive(double smallest) {
        double[] ones = {1, 1};
        assertTrue(Certificate.of(point(smallest, ones, new double[] {1, smallest}, ones))
                .isEmpty());
    }

    /** For D = 2, Q_μ(ŵ) = Σ q(v_i) with v = w/κ = 2 sinh z, q(v) = 2 − √(4 + v²) + v asinh(v/2) and z = log(u₊/u₋). */
    @ParameterizedTest
    @ValueSource(doubles = {-3, 0.7, 1e-9})
    void theRelativeGapIsThatOfTheCost(double z) {
        double[] positive = {z / 2};
        double[] negative = {-z / 2};
        TrajectoryPoint point = new TrajectoryPoint(
                Direction.of(1),
                1,
                20,
                1,
                0,
                new double[] {1, Math.exp(-10)},
                new double[] {2, 3},
                new double[] {2, 3},
                positive,
                negative);
        double v = 2 * Math.sinh(z);
        double cost = Math.abs(z) < 1e-6 ? v * v / 4 : 2 - Math.sqrt(4 + v * v) + v * z;
        assertEquals(3 * 0.5 / cost, Certificate.relative(point, new Depth(2)).orElseThrow(), 1e-9 / cost);
    }

    @Test
    void theRelativeGapIsEmptyWithTheAbsoluteOne() {
        double[] ones = {1, 1};
        assertTrue(Certificate.relative(point(-1, ones, new double[] {1, -1}, ones), new Depth(2))
                .isEmpty());
    }

    /** The gap bounds the excess of Q_μ over its minimum, at μ = κ/γ. */
    @ParameterizedTest
    @CsvSource({"switching, 2, 0.001", "deep-escape, 3, 0.01", "stable, 3, 0.1"})
    void noPredictorIsBetterThanTheRelativeGapSays(String preset, int depth, double mu) {
        Dataset dataset = Presets.named(preset).dataset();
        Initialization initialization = new Initialization(new Depth(depth), Double.POSITIVE_INFINITY);
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        new LimitFlow().follow(dataset, initialization, List.of(new Stop.AtMu(mu)), recorder, () -> false);
        TrajectoryPoint point = recorder.stops().get(0).point();
        double least = new QMargin(dataset, initialization.depth()).at(mu).norm();
        double gap = Certificate.of(point).orElseThrow();
        double relative = Certificate.relative(point, initialization.depth()).orElseThrow();
        double reached = relative == 0 ? least : gap / relative;
        assertTrue(relative >= 0 && relative < 1, "relative " + relative);
        assertTrue(reached >= least * (1 - 1e-12), reached + " is below " + least);
        assertTrue(reached - gap <= least * (1 + 1e-12), reached + " − " + gap + " is above " + least);
    }

    private static TrajectoryPoint point(double margin, double[] weights, double[] margins, double[] multipliers) {
        double[] ones = {1};
        return new TrajectoryPoint(Direction.of(1), 1, margin, 1, 0, weights, multipliers, margins, ones, ones);
    }
}
