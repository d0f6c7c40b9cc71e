package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/** The flow where doubles are short of digits or of range. */
class GradientFlowScaleTest {

    static List<Preset> presets() {
        return Presets.all();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyScaleIsFollowedToTheEnd(Preset preset) {
        for (int depth : new int[] {2, 3, 4, 6, 10, 20}) {
            for (double alpha : new double[] {1e-8, 1e-5, 1e-3, 0.1, 1, 1e2, 1e4, 1e8, 1e16}) {
                if (Math.abs(Math.log10(alpha)) * depth < 160) {
                    followed(preset.dataset(), new Initialization(new Depth(depth), alpha));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 1e-8, 1000", "15, 1e-12, 1e4"})
    void whatLeavesTheRangeOfDoublesIsRefused(int depth, double alpha, double accuracy) {
        Dataset stable = Presets.named("stable").dataset();
        Initialization start = new Initialization(new Depth(depth), alpha);
        List<Stop> stop = List.of(new Stop.AtAccuracy(accuracy));
        FlowException refused = assertThrows(
                FlowException.class, () -> new GradientFlow().trajectory(stable, start, stop, () -> false));
        assertTrue(refused.toString().contains("range of double numbers"), refused.toString());
    }

    /** Near the end of the path weights hardly tell on the margins, and rounding must not stop Newton's method there. */
    @ParameterizedTest
    @CsvSource({"5, 10", "10, 10", "10, 1e3", "10, 1e6", "20, 10", "20, 1e3", "20, 1e6"})
    void theEndOfThePathCostsNoMoreThanItsBeginning(int depth, double alpha) {
        Dataset stable = Presets.named("stable").dataset();
        Initialization start = new Initialization(new Depth(depth), alpha);
        AtomicInteger asked = new AtomicInteger();
        Trajectory trajectory = new GradientFlow()
                .trajectory(
                        stable,
                        start,
                        List.of(new Stop.AtAccuracy(1000), new Stop.AtMu(1e-6)),
                        () -> asked.incrementAndGet() > 50_000);
        Direction path = new QMargin(stable, start.depth()).at(1e-6).direction();
        assertEquals(0, trajectory.end().direction().angleTo(path), 2 / start.kappa() + 1e-9);
    }

    /** The question is asked inside a step, too: one may take long where there are many points. */
    @Test
    void givesUpInsideAStep() {
        Random random = new Random(1);
        double[][] inputs = new double[40][60];
        for (double[] input : inputs) {
            Arrays.setAll(input, i -> random.nextGaussian());
        }
        Dataset wide =
                new Dataset("wide", inputs, IntStream.range(0, 40).map(n -> 1).toArray());
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> new GradientFlow()
                        .follow(
                                wide,
                                new Initialization(new Depth(2), 1),
                                List.of(new Stop.AtAccuracy(10)),
                                recorder,
                                () -> asked.incrementAndGet() == 20));
        assertEquals(1, recorder.trajectory().points().size()); // the start
    }

    private static void followed(Dataset dataset, Initialization initialization) {
        Trajectory trajectory = new GradientFlow()
                .trajectory(
                        dataset, initialization, List.of(new Stop.AtAccuracy(1000), new Stop.AtMu(0.001)), () -> false);
        TrajectoryPoint end = trajectory.end();
        double furthest = Math.max(1000, initialization.kappa() / 0.001);
        assertEquals(1, end.accuracy() / furthest, 1e-12, initialization.toString());
        // γ ≤ γ̃ ≤ γ + log N
        assertEquals(1, end.margin() / end.accuracy(), 2 / end.accuracy() + 1e-11, initialization.toString());
    }

    /** With one point p = 1: m = γ̃ exactly, and w = κ h(xr) with r the root of one equation, here solved by the test. */
    @ParameterizedTest
    @CsvSource({"2, 0.1", "2, 100", "3, 0.01", "3, 10", "10, 0.1", "10, 3"})
    void onePointHasAClosedForm(int depth, double alpha) {
        Dataset dataset = new Dataset("one", new double[][] {{1, 0.5}}, new int[] {1});
        Initialization initialization = new Initialization(new Depth(depth), alpha);
        for (double accuracy : new double[] {1e-3, 1, 50}) {
            TrajectoryPoint end = new GradientFlow()
                    .trajectory(dataset, initialization, List.of(new Stop.AtAccuracy(accuracy)), () -> false)
                    .end();
            double tangent = end.direction().component(1) / end.direction().component(0);
            double first = accuracy / initialization.kappa() / (1 + 0.5 * tangent); // h(z), from m = κ(h(z) + h(z/2)/2)
            double z = Link.of(initialization.depth()).inverse(first);
            double second = Link.of(initialization.depth()).value(z / 2);
            assertEquals(second / first, tangent, 1e-9 * tangent);
            assertEquals(accuracy, end.margin(), 1e-9 * accuracy);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stable, 2, 0.1",
        "stable, 2, 1",
        "nonunique, 2, 10",
        "switching, 2, 100",
        "deep-trap, 3, 0.3",
        "deep-escape, 3, 100",
        "switching, 3, 1e4",
        "stable, 2, 1e8"
    })
    void thePolylineStaysWithinATwentiethDegreeOfTheCurve(String name, int depth, double alpha) {
        Dataset dataset = Presets.named(name).dataset();
        Initialization start = new Initialization(new Depth(depth), alpha);
        List<Stop> stop = List.of(new Stop.AtMu(0.001));
        List<TrajectoryPoint> coarse = new GradientFlow(Loss.EXPONENTIAL, 1e-6)
                .trajectory(dataset, start, stop, () -> false)
                .points();
        List<TrajectoryPoint> fine = new GradientFlow(Loss.EXPONENTIAL, 1e-13)
                .trajectory(dataset, start, stop, () -> false)
                .points();
        assertTrue(coarse.size() < 150, "points: " + coarse.size());
        for (TrajectoryPoint point : fine) {
            assertTrue(PolylineDistance.of(point.direction(), coarse) < 0.06, "at γ̃ = " + point.accuracy());
        }
    }
}
