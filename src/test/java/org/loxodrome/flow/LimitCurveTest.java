package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.RandomDataset;

class LimitCurveTest {

    private static final double END = 1e-3;

    /** What a curve may be off a stop of the engine at the same μ. */
    private static final double ERROR = 1e-9;

    /** On either side of every change of the support, and between the trajectory's points, from the straight beginning on. */
    @ParameterizedTest
    @CsvSource({"6, 3, 2", "15, 6, 2", "12, 4, 2", "15, 5, 3", "20, 8, 3", "20, 10, 5", "10, 3, 10"})
    void isExactAtEveryInstant(int size, int dimension, int depth) {
        for (long seed = 1; seed <= 10; seed++) {
            Dataset data = RandomDataset.of(size, dimension, seed);
            Trajectory limit = until(data, depth, END);
            for (double mu : instants(limit)) {
                TrajectoryPoint exact = until(data, depth, mu).end();
                LimitCurve curve = new LimitCurve(limit);
                String where = "seed " + seed + ", μ = " + mu;
                check(exact, curve.at(1 / mu), where);
                checkSupport(exact.weights(), curve.support(1 / mu), where);
            }
        }
    }

    private static void check(TrajectoryPoint exact, TrajectoryPoint point, String where) {
        assertArrayEquals(exact.weights(), point.weights(), ERROR, where);
        assertArrayEquals(relative(exact.multipliers()), relative(point.multipliers()), ERROR, where);
        assertArrayEquals(exact.direction().toArray(), point.direction().toArray(), ERROR, where);
        assertArrayEquals(exact.logPositive(), point.logPositive(), ERROR * exact.logPositive().length, where);
        assertEquals(exact.mu(), point.mu(), ERROR * exact.mu(), where);
    }

    /** log(1 + ν), whose error is that of large ν in relation to them. */
    private static double[] relative(double[] multipliers) {
        return Arrays.stream(multipliers).map(Math::log1p).toArray();
    }

    private static void checkSupport(double[] weights, boolean[] support, String where) {
        for (int n = 0; n < weights.length; n++) {
            assertEquals(weights[n] > 0, support[n], where);
        }
    }

    @Test
    void beginsAndEndsWithTheTrajectory() {
        Trajectory limit = until(RandomDataset.of(12, 4, 8), 2, END);
        LimitCurve curve = new LimitCurve(limit);
        assertSame(limit.points().get(0), curve.at(0));
        assertSame(limit.end(), curve.at(2 / END));
        assertSame(limit.end(), curve.at(Double.POSITIVE_INFINITY));
        assertSame(limit.points().get(5), curve.at(1 / limit.points().get(5).mu()));
        assertArrayEquals(limit.points().get(0).weights(), curve.at(1e-200).weights(), ERROR);
    }

    private static List<Double> instants(Trajectory limit) {
        List<Double> instants = new ArrayList<>(List.of(1e9, 1e6));
        for (SupportChange change : limit.supportChanges()) {
            instants.add((1 + 1e-6) * change.mu());
            instants.add((1 - 1e-6) * change.mu());
        }
        for (double mu = 100; mu > END; mu /= 3.7) {
            instants.add(mu);
        }
        return instants;
    }

    private static Trajectory until(Dataset data, int depth, double mu) {
        Initialization limit = new Initialization(new Depth(depth), Double.POSITIVE_INFINITY);
        return new LimitFlow().trajectory(data, limit, List.of(new Stop.AtMu(mu)), () -> false);
    }
}
