package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class KernelFlowTest {

    /** One point: w grows along x, m = κ h'(0) ‖x‖² r, and t = ∫ e^m dr over dr/ds. */
    @ParameterizedTest
    @CsvSource({"2, 1e-3", "2, 1e4", "3, 0.01", "3, 100", "10, 3", "20, 1e-6"})
    void onePointHasAClosedForm(int depth, double alpha) {
        Dataset one = new Dataset("one", new double[][] {{1, -0.5}}, new int[] {-1});
        for (double accuracy : new double[] {1e-3, 1, 50}) {
            TrajectoryPoint end = end(one, depth, alpha, accuracy);
            assertEquals(0, end.direction().angleTo(Direction.of(-1, 0.5)), 1e-10);
            assertEquals(accuracy, end.margin(), 1e-12 * accuracy);
            // dm/ds = ‖∂f/∂u‖² = 2 D² α^{2D−2} ‖x‖² and dt = e^m ds
            double tangentKernel = Math.log10(2.0 * depth * depth * 1.25) + (2 * depth - 2) * Math.log10(alpha);
            assertEquals(Math.log10(Math.expm1(accuracy)) - tangentKernel, end.log10Time(), 1e-8);
        }
    }

    /** Two orthogonal points (a, 0), (0, b): dm_n/ds = k ‖x_n‖² p_n separates into (e^{m_1} − 1)/a² = (e^{m_2} − 1)/b². */
    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1e-2", "5, 100"})
    void twoOrthogonalPointsHaveAClosedForm(int depth, double alpha) {
        double a = 1.3;
        double b = 0.4;
        Dataset two = new Dataset("two", new double[][] {{a, 0}, {0, b}}, new int[] {1, 1});
        for (double m2 : new double[] {1e-4, 0.1, 2, 30}) {
            double m1 = Math.log1p(Math.expm1(m2) * a * a / (b * b));
            double excess = Math.expm1(m2 - m1) / 2; // (e^−m₁ + e^−m₂)/2 = e^−m₂ (1 + excess)
            double accuracy = m2 - Math.log1p(excess);
            Direction exact = Direction.of(m1 / a, m2 / b);
            assertEquals(0, exact.angleTo(end(two, depth, alpha, accuracy).direction()), 1e-8, "m₂ = " + m2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stable", "nonunique", "switching", "deep-trap"})
    void tendsToTheL2MaxMarginLikeOneOverTheAccuracy(String name) {
        Dataset data = Presets.named(name).dataset();
        Direction limit = L2Margin.of(data).direction();
        double coarse = limit.angleTo(end(data, 2, 1, 1e4).direction());
        double fine = limit.angleTo(end(data, 2, 1, 1e6).direction());
        assertEquals(100, coarse / fine, 2);
        assertEquals(0, fine, 1e-3);
    }

    /** At large κ the flow is linear until γ̃ comes near κ. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10})
    void isTheFlowOfALargeScaleWhileThatIsLinear(int depth) {
        Dataset data = Presets.named("stable").dataset();
        Initialization start = new Initialization(new Depth(depth), Math.pow(1e10, 1.0 / depth));
        TrajectoryPoint flow = new GradientFlow()
                .trajectory(data, start, List.of(new Stop.AtAccuracy(100)), () -> false)
                .end();
        TrajectoryPoint kernel = end(data, depth, start.alpha(), 100);
        assertEquals(0, flow.direction().angleTo(kernel.direction()), 1e-6);
        assertEquals(flow.log10Time(), kernel.log10Time(), 1e-7);
        assertEquals(flow.logPositive()[1], kernel.logPositive()[1], 1e-6 * flow.logPositive()[1]);
        assertEquals(flow.logNegative()[1], kernel.logNegative()[1], -1e-6 * flow.logNegative()[1]);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void refusesTheLimit(int depth) {
        assertThrows(
                IllegalArgumentException.class,
                () -> end(Presets.named("stable").dataset(), depth, Double.POSITIVE_INFINITY, 1));
    }

    private static TrajectoryPoint end(Dataset data, int depth, double alpha, double accuracy) {
        return new KernelFlow()
                .trajectory(
                        data,
                        new Initialization(new Depth(depth), alpha),
                        List.of(new Stop.AtAccuracy(accuracy)),
                        () -> false)
                .end();
    }
}
