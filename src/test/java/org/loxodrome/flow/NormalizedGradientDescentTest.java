package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class NormalizedGradientDescentTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();

    @ParameterizedTest
    @CsvSource({"2, 1, 1", "2, 1, 10", "3, 1, 1", "3, 1, 10", "2, 0.1, 5", "3, 0.1, 5"})
    void tendsToTheFlowInProportionToTheStep(int depth, double alpha, double accuracy) {
        Initialization start = start(depth, alpha);
        List<Stop> stop = List.of(new Stop.AtAccuracy(accuracy));
        TrajectoryPoint flow =
                new GradientFlow().trajectory(STABLE, start, stop, () -> false).end();
        double[] etas = {8e-4, 4e-4, 2e-4, 1e-4};
        double[] angles = new double[etas.length];
        double[] times = new double[etas.length];
        for (int i = 0; i < etas.length; i++) {
            TrajectoryPoint point = new NormalizedGradientDescent(etas[i])
                    .trajectory(STABLE, start, stop, () -> false)
                    .end();
            angles[i] = flow.direction().angleTo(point.direction());
            times[i] = Math.abs(flow.log10Time() - point.log10Time());
        }
        for (int i = 1; i < etas.length; i++) {
            assertEquals(1, Math.log(angles[i - 1] / angles[i]) / Math.log(2), 0.05, Arrays.toString(angles));
            assertEquals(1, Math.log(times[i - 1] / times[i]) / Math.log(2), 0.05, Arrays.toString(times));
        }
    }

    /** The algorithm in a few lines, where nothing is short of digits and no chatter makes rounding grow. */
    @ParameterizedTest
    @CsvSource({"2, 1, 1e-3", "2, 0.1, 1e-3", "3, 1, 1e-3", "5, 0.5, 1e-3"})
    void isTheAlgorithm(int depth, double alpha, double eta) {
        Initialization start = start(depth, alpha);
        double[][] x = STABLE.signedRows();
        double[] u = {1, 1, 1, 1, 1, 1};
        for (int step = 0; step < 500; step++) {
            double[] p = softmax(x, u, depth, start.kappa());
            double sigma = eta / Math.pow(Arrays.stream(u).max().orElseThrow(), depth - 2);
            for (int i = 0; i < 3; i++) {
                double pull = depth * sigma * (p[0] * x[0][i] + p[1] * x[1][i] + p[2] * x[2][i]);
                u[i] += Math.pow(u[i], depth - 1) * pull;
                u[3 + i] -= Math.pow(u[3 + i], depth - 1) * pull;
            }
        }
        double accuracy = accuracy(x, u, depth, start.kappa());
        TrajectoryPoint end = new NormalizedGradientDescent(eta)
                .trajectory(STABLE, start, List.of(new Stop.AtAccuracy(accuracy)), () -> false)
                .end();
        assertEquals(0, end.direction().angleTo(Direction.of(predictor(u, depth))), 1e-10);
        assertEquals(Math.log(u[1]), end.logPositive()[1], 1e-11);
        assertEquals(Math.log(u[4]), end.logNegative()[1], 1e-11);
    }

    @ParameterizedTest
    @CsvSource({"2, 100, 1e-3", "2, 100, 1e-4", "2, 1, 1e-2", "3, 10, 1e-3", "10, 0.01, 1e-3"})
    void thePolylineStaysWithinATwentiethDegreeOfAllIterates(int depth, double alpha, double eta) {
        Initialization start = start(depth, alpha);
        List<TrajectoryPoint> points = new NormalizedGradientDescent(eta)
                .trajectory(STABLE, start, List.of(new Stop.AtMu(0.01)), () -> false)
                .points();
        assertTrue(points.size() < 1000, "points: " + points.size());
        DescentState state = new DescentState(STABLE.signedRows(), start);
        DescentState next = new DescentState(STABLE.signedRows(), start);
        next.step(state, eta);
        int segment = 0;
        while (next.accuracy() < start.kappa() / 0.01) {
            Direction iterate = Direction.of(next.unit());
            // iterates pass the points of the polyline in order
            while (distance(iterate, points, segment) > 0.05) {
                segment++;
                assertTrue(segment < points.size() - 1, "at γ̃ = " + next.accuracy());
            }
            state.set(next);
            next.step(state, eta);
        }
    }

    private static double distance(Direction direction, List<TrajectoryPoint> polyline, int segment) {
        return PolylineDistance.of(direction, polyline.subList(segment, segment + 2));
    }

    @ParameterizedTest
    @CsvSource({"2, 1e-3", "2, 1", "2, 1e6", "3, 1e-2", "3, 1e5", "10, 2"})
    void stopsExactly(int depth, double alpha) {
        for (double accuracy : new double[] {1e-3, 1, 1e4}) {
            TrajectoryPoint end = new NormalizedGradientDescent()
                    .trajectory(STABLE, start(depth, alpha), List.of(new Stop.AtAccuracy(accuracy)), () -> false)
                    .end();
            assertEquals(1, end.accuracy() / accuracy, 1e-12);
            assertTrue(
                    end.margin() <= end.accuracy() && end.accuracy() <= end.margin() + Math.log(3) + 1e-12 * accuracy);
            assertEquals(1, Arrays.stream(end.weights()).sum(), 1e-14);
        }
    }

    /** Where a μ and an accuracy mean the same instant, one of them has already been passed, by rounding. */
    @ParameterizedTest
    @CsvSource({"1, 0.001", "10, 0.1", "100, 10"})
    void stopsTwiceAtTheSameInstant(double alpha, double mu) {
        List<Stop> stops =
                List.of(new Stop.AtAccuracy(1000), new Stop.AtMu(mu), new Stop.AtMu(0.5), new Stop.AtMu(0.02));
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        new NormalizedGradientDescent(1e-5).follow(STABLE, start(2, alpha), stops, recorder, () -> false);
        assertEquals(4, recorder.stops().size());
    }

    @Test
    void stopsDoNotDisturb() {
        TrajectoryRecorder many = new TrajectoryRecorder();
        List<Stop> stops = List.of(new Stop.AtAccuracy(100), new Stop.AtMu(1), new Stop.AtAccuracy(0.9999));
        new NormalizedGradientDescent().follow(STABLE, start(2, 1), stops, many, () -> false);
        TrajectoryPoint one = new NormalizedGradientDescent()
                .trajectory(STABLE, start(2, 1), List.of(new Stop.AtAccuracy(100)), () -> false)
                .end();
        assertEquals(
                List.of(0.9999, 1.0, 100.0),
                many.stops().stream()
                        .map(stop -> Math.rint(stop.point().accuracy() * 1e9) / 1e9)
                        .toList());
        assertArrayEquals(
                one.direction().toArray(), many.trajectory().end().direction().toArray());
    }

    /** While u± e^{∓z/2} = α the multipliers are those of the flow; a step of descent changes that by O(η²). */
    @ParameterizedTest
    @CsvSource({"2", "3"})
    void multipliersAreIntegratedWeights(int depth) {
        List<Stop> stop = List.of(new Stop.AtAccuracy(5));
        TrajectoryPoint descent = new NormalizedGradientDescent(1e-6)
                .trajectory(STABLE, start(depth, 1), stop, () -> false)
                .end();
        TrajectoryPoint flow = new GradientFlow()
                .trajectory(STABLE, start(depth, 1), stop, () -> false)
                .end();
        assertArrayEquals(flow.multipliers(), descent.multipliers(), 1e-5);
        assertArrayEquals(flow.weights(), descent.weights(), 1e-5);
        assertArrayEquals(flow.rescaledMargins(), descent.rescaledMargins(), 1e-4);
        assertArrayEquals(flow.logPositive(), descent.logPositive(), 1e-5);
        assertArrayEquals(flow.logNegative(), descent.logNegative(), 1e-5);
    }

    /** e^γ̃ is far beyond doubles there; the last few steps, each of which adds about 1 to γ̃, decide on t. */
    @ParameterizedTest
    @CsvSource({"2, 2000", "3, 2000", "2, 20000"})
    void timeStaysInRange(int depth, double accuracy) {
        List<Stop> stop = List.of(new Stop.AtAccuracy(accuracy));
        TrajectoryPoint descent = new NormalizedGradientDescent(1e-5)
                .trajectory(STABLE, start(depth, 1), stop, () -> false)
                .end();
        TrajectoryPoint flow = new GradientFlow()
                .trajectory(STABLE, start(depth, 1), stop, () -> false)
                .end();
        assertEquals(flow.log10Time(), descent.log10Time(), 0.5);
    }

    @Test
    void isAskedAtEveryStepWhetherToStop() {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> new NormalizedGradientDescent(1e-9)
                        .trajectory(
                                STABLE,
                                start(2, 1),
                                List.of(new Stop.AtAccuracy(1)),
                                () -> asked.incrementAndGet() > 1000));
        assertEquals(1001, asked.get());
    }

    @Test
    void refusesWhatItCannotServe() {
        IllegalArgumentException tooLarge = assertThrows(
                IllegalArgumentException.class, () -> new NormalizedGradientDescent(0.5).check(STABLE, start(2, 1)));
        assertTrue(String.valueOf(tooLarge.getMessage())
                .startsWith("The step η is 0.5, with which a weight could change its sign"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NormalizedGradientDescent().check(STABLE, start(2, Double.POSITIVE_INFINITY)));
        assertThrows(IllegalArgumentException.class, () -> new NormalizedGradientDescent(0));
    }

    /** The estimate is below what is needed, though not by much. */
    @ParameterizedTest
    @CsvSource({"2, 1, 10", "2, 100, 1e7", "3, 0.1, 1", "3, 10, 1e5"})
    void leastStepsAreFewerThanNeeded(int depth, double alpha, double accuracy) {
        NormalizedGradientDescent engine = new NormalizedGradientDescent(1e-3);
        AtomicInteger steps = new AtomicInteger();
        engine.trajectory(STABLE, start(depth, alpha), List.of(new Stop.AtAccuracy(accuracy)), () -> {
            steps.incrementAndGet();
            return false;
        });
        double least = engine.leastSteps(STABLE, start(depth, alpha), accuracy);
        assertTrue(least < steps.get() && steps.get() < 10 * least, least + " of " + steps);
    }

    private static double[] predictor(double[] u, int depth) {
        double[] w = new double[3];
        Arrays.setAll(w, i -> Math.pow(u[i], depth) - Math.pow(u[3 + i], depth));
        return w;
    }

    private static double[] exponentials(double[][] x, double[] u, int depth, double kappa) {
        double[] w = predictor(u, depth);
        double[] margins = new double[3];
        Arrays.setAll(margins, n -> kappa * (x[n][0] * w[0] + x[n][1] * w[1] + x[n][2] * w[2]));
        double smallest = Arrays.stream(margins).min().orElseThrow();
        return new double[] {
            Math.exp(smallest - margins[0]), Math.exp(smallest - margins[1]), Math.exp(smallest - margins[2]), smallest
        };
    }

    private static double[] softmax(double[][] x, double[] u, int depth, double kappa) {
        double[] e = exponentials(x, u, depth, kappa);
        double sum = e[0] + e[1] + e[2];
        return new double[] {e[0] / sum, e[1] / sum, e[2] / sum};
    }

    private static double accuracy(double[][] x, double[] u, int depth, double kappa) {
        double[] e = exponentials(x, u, depth, kappa);
        return e[3] - Math.log((e[0] + e[1] + e[2]) / 3);
    }

    private static Initialization start(int depth, double alpha) {
        return new Initialization(new Depth(depth), alpha);
    }
}
