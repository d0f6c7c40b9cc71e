package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/** What does not depend on names, signs and units, for every engine. */
class EngineInvarianceTest {

    private static final double[][] INPUTS = {{1.6, 0.2, 0.7}, {1.5, 0.7, 1.2}, {1.7, 1.6, 0.3}};
    private static final Dataset PLAIN = new Dataset("plain", INPUTS, new int[] {1, 1, 1});
    private static final double ALPHA = 1.5;
    private static final double ETA = 1e-3;

    /** Renaming points and coordinates, flipping a coordinate's sign and a point with its label does so to the answer. */
    @ParameterizedTest
    @CsvSource({"flow, 2", "flow, 3", "flow, 10", "limit, 2", "limit, 3", "ngd, 2", "ngd, 3", "kernel, 2", "kernel, 3"})
    void permutingAndFlippingPermutesAndFlips(String name, int depth) {
        Dataset turned = new Dataset(
                "turned", new double[][] {{0.3, -1.7, 1.6}, {-0.7, 1.6, -0.2}, {1.2, -1.5, 0.7}}, new int[] {1, -1, 1});
        TrajectoryPoint a = end(engine(name, ETA), PLAIN, start(name, depth, ALPHA), 0.05);
        TrajectoryPoint b = end(engine(name, ETA), turned, start(name, depth, ALPHA), 0.05);
        double[] w = a.direction().toArray();
        double[] v = b.direction().toArray();
        assertEquals(w[0], -v[1], 1e-9);
        assertEquals(w[1], v[2], 1e-9);
        assertEquals(w[2], v[0], 1e-9);
        int[] renamed = {2, 0, 1};
        for (int n = 0; n < renamed.length; n++) {
            assertEquals(a.weights()[renamed[n]], b.weights()[n], 1e-7);
            assertEquals(a.multipliers()[renamed[n]], b.multipliers()[n], 1e-7 * (1 + a.multipliers()[renamed[n]]));
        }
        assertEquals(a.logPositive()[1], b.logPositive()[2], 1e-8 * Math.abs(a.logPositive()[1]));
        assertEquals(a.logPositive()[0], b.logNegative()[1], 1e-8 * Math.abs(a.logPositive()[0]));
        assertEquals(a.log10Time(), b.log10Time(), 1e-8);
    }

    /**
     * X → cX with κ → κ/c, r → r/c (for descent η → η/c) leaves Xᵀr, margins and their softmax alone, so the direction at a
     * given γ̃; then μ → μ/c and t → t c^{−2/D}.
     */
    @ParameterizedTest
    @CsvSource({
        "flow, 2, 1e-3",
        "flow, 2, 1e3",
        "flow, 3, 1e-3",
        "flow, 3, 1e3",
        "flow, 10, 50",
        "limit, 2, 1e3",
        "limit, 3, 1e-3",
        "ngd, 2, 1e-3",
        "ngd, 3, 1e3",
        "kernel, 2, 1e3",
        "kernel, 3, 1e-3"
    })
    void scalingTheDataIsScalingTheStart(String name, int depth, double factor) {
        double[][] scaled = Arrays.stream(INPUTS)
                .map(row -> Arrays.stream(row).map(v -> v * factor).toArray())
                .toArray(double[][]::new);
        Dataset data = new Dataset("scaled", scaled, new int[] {1, 1, 1});
        double alpha = ALPHA * Math.pow(factor, -1.0 / depth);
        TrajectoryPoint a = end(engine(name, ETA), PLAIN, start(name, depth, ALPHA), 0.05);
        TrajectoryPoint b = end(engine(name, ETA / factor), data, start(name, depth, alpha), 0.05 / factor);
        assertEquals(0, a.direction().angleTo(b.direction()), 1e-8);
        assertEquals(1, b.mu() * factor / a.mu(), 1e-12);
        assertEquals(a.log10Time() - 2.0 / depth * Math.log10(factor), b.log10Time(), 1e-8);
        for (int n = 0; n < 3; n++) {
            assertEquals(a.weights()[n], b.weights()[n], 1e-7);
        }
    }

    private static TrajectoryPoint end(TrajectoryEngine engine, Dataset data, Initialization start, double mu) {
        return engine.trajectory(data, start, List.of(new Stop.AtMu(mu)), () -> false)
                .end();
    }

    private static Initialization start(String name, int depth, double alpha) {
        return new Initialization(new Depth(depth), name.equals("limit") ? Double.POSITIVE_INFINITY : alpha);
    }

    private static TrajectoryEngine engine(String name, double eta) {
        return switch (name) {
            case "flow" -> new EngineChoice.Flow(Loss.EXPONENTIAL).engine();
            case "limit" -> new EngineChoice.Limit().engine();
            case "ngd" -> new EngineChoice.Descent(eta).engine();
            default -> new EngineChoice.Kernel(Loss.EXPONENTIAL).engine();
        };
    }
}
