package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/** Random separable data against an explicit integrator that knows nothing of dual coordinates. */
class GradientFlowRandomTest {

    private static final double[] ACCURACIES = {0.01, 1, 4, 16};

    static IntStream seeds() {
        return IntStream.range(0, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void followsTheWeights(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = random.nextInt(1, 21);
        int dimension = random.nextInt(2, 51);
        int depth = random.nextInt(2, 6);
        double alpha = Math.pow(10, random.nextDouble(-1.5, 0.7) / depth);
        Dataset data = RandomData.separable(random, size, dimension);
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        new GradientFlow()
                .follow(
                        data,
                        new Initialization(new Depth(depth), alpha),
                        Arrays.stream(ACCURACIES)
                                .mapToObj(accuracy -> (Stop) new Stop.AtAccuracy(accuracy))
                                .toList(),
                        recorder,
                        () -> false);
        WeightEquations equations = new WeightEquations(data.signedRows(), depth, alpha);
        double[] state = new double[equations.getDimension()];
        double from = 0;
        List<TrajectoryRecorder.StopPoint> stops = recorder.stops();
        for (int i = 0; i < ACCURACIES.length; i++) {
            new DormandPrince853Integrator(1e-12, 1, 1e-12, 1e-12)
                    .integrate(equations, from, state, ACCURACIES[i], state);
            from = ACCURACIES[i];
            TrajectoryPoint point = stops.get(i).point();
            String where = data + ", D = " + depth + ", α = " + alpha + ", γ̃ = " + from;
            Direction expected = Direction.of(equations.predictor(state));
            assertEquals(0, Math.toRadians(expected.angleTo(point.direction())), 1e-8, where);
            double log10Time = (Math.log(state[2 * dimension]) + from) / Math.log(10);
            assertEquals(log10Time, point.log10Time(), 1e-7, where);
        }
    }

    /**
     * State: log u₊/α, log u₋/α (length d each) and t e^−γ̃. Variable: γ̃. du±/ds = ±D u±^{D−1} ∘ Xᵀp, dγ̃/ds =
     * D² Σ_i (u₊^{2D−2} + u₋^{2D−2})_i (Xᵀp)_i², dt/ds = e^γ̃.
     */
    private record WeightEquations(double[][] x, int depth, double alpha) implements FirstOrderDifferentialEquations {

        @Override
        public int getDimension() {
            return 2 * x[0].length + 1;
        }

        double[] predictor(double[] state) {
            int d = x[0].length;
            double[] w = new double[d];
            Arrays.setAll(
                    w,
                    i -> 2
                            * Math.pow(alpha, depth)
                            * Math.exp(depth * (state[i] + state[d + i]) / 2)
                            * Math.sinh(depth * (state[i] - state[d + i]) / 2));
            return w;
        }

        @Override
        public void computeDerivatives(double accuracy, double[] state, double[] derivative) {
            int d = x[0].length;
            double[] gradient = gradient(predictor(state));
            double rate = 0;
            for (int i = 0; i < d; i++) {
                double powers = Math.exp((2 * depth - 2) * state[i]) + Math.exp((2 * depth - 2) * state[d + i]);
                rate += powers * gradient[i] * gradient[i];
            }
            double scale = Math.pow(alpha, depth - 2);
            double perAccuracy = 1 / (depth * depth * Math.pow(alpha, 2 * depth - 2) * rate);
            for (int i = 0; i < d; i++) {
                double pull = depth * scale * gradient[i] * perAccuracy;
                derivative[i] = pull * Math.exp((depth - 2) * state[i]);
                derivative[d + i] = -pull * Math.exp((depth - 2) * state[d + i]);
            }
            derivative[2 * d] = perAccuracy - state[2 * d];
        }

        /** Xᵀ softmax(−X w). */
        private double[] gradient(double[] w) {
            double[] margins = Arrays.stream(x)
                    .mapToDouble(row -> IntStream.range(0, w.length)
                            .mapToDouble(i -> row[i] * w[i])
                            .sum())
                    .toArray();
            double smallest = Arrays.stream(margins).min().orElseThrow();
            double total =
                    Arrays.stream(margins).map(m -> Math.exp(smallest - m)).sum();
            double[] gradient = new double[w.length];
            for (int n = 0; n < x.length; n++) {
                for (int i = 0; i < w.length; i++) {
                    gradient[i] += Math.exp(smallest - margins[n]) / total * x[n][i];
                }
            }
            return gradient;
        }
    }
}
