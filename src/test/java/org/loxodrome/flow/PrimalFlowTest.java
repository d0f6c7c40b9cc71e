package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

/** Both losses against training in the weights of the network themselves, and against closed forms. */
class PrimalFlowTest {

    @ParameterizedTest
    @CsvSource({
        "EXPONENTIAL, stable, 2, 1", "EXPONENTIAL, switching, 3, 0.001", "EXPONENTIAL, deep-trap, 5, 0.1",
        "LOGISTIC, stable, 2, 1", "LOGISTIC, switching, 2, 0.01", "LOGISTIC, nonunique, 2, 3",
        "LOGISTIC, stable, 3, 0.001", "LOGISTIC, deep-escape, 3, 0.3", "LOGISTIC, deep-trap, 5, 1.5"
    })
    void directionAccuracyAndTimeAgree(Loss loss, String name, int depth, double alpha) {
        agree(loss, Presets.named(name).dataset(), new Initialization(new Depth(depth), alpha), 0.4, 1.5, 5);
    }

    /** More points than coordinates: the linear equations are those of the coordinates. */
    @ParameterizedTest
    @CsvSource({"EXPONENTIAL, 2, 1", "LOGISTIC, 2, 0.3", "EXPONENTIAL, 3, 0.5", "LOGISTIC, 3, 2"})
    void manyPointsInFewDimensions(Loss loss, int depth, double alpha) {
        Dataset dataset = separable(60, 3, 7);
        agree(loss, dataset, new Initialization(new Depth(depth), alpha), 0.5, 2, 6);
    }

    private static void agree(Loss loss, Dataset dataset, Initialization initialization, double... accuracies) {
        PrimalFlow primal = new PrimalFlow(dataset, initialization, loss);
        for (double accuracy : accuracies) {
            TrajectoryPoint point = at(new GradientFlow(loss), dataset, initialization, accuracy);
            double[] w = primal.predictor(Math.pow(10, point.log10Time()));
            String where = "γ̃ = " + accuracy;
            assertEquals(0, point.direction().angleTo(Direction.of(w)), 1e-8, where);
            assertEquals(accuracy, primal.accuracy(w), 1e-7, where);
        }
    }

    private static Dataset separable(int size, int dimension, long seed) {
        Random random = new Random(seed);
        double[][] inputs = new double[size][dimension];
        int[] labels = new int[size];
        for (int n = 0; n < size; n++) {
            double score = 0;
            for (int i = 0; i < dimension; i++) {
                inputs[n][i] = random.nextGaussian();
                score += (i + 1) * inputs[n][i];
            }
            labels[n] = score > 0 ? 1 : -1;
            inputs[n][0] += 0.1 * labels[n];
        }
        return new Dataset("random", inputs, labels);
    }

    /** With one point e^−γ̃ = log(1 + e^−m), so m = −log(exp(e^−γ̃) − 1). */
    @ParameterizedTest
    @CsvSource({"2, 1e-7", "2, 1", "2, 1e8", "3, 1e-5", "3, 10", "7, 1e-2", "20, 3"})
    void logisticMarginOfOnePoint(int depth, double alpha) {
        Dataset one = new Dataset("one", new double[][] {{1, 0.5}}, new int[] {1});
        for (double accuracy : new double[] {0.37, 0.5, 3, 30, 1e6}) {
            TrajectoryPoint point =
                    at(new GradientFlow(Loss.LOGISTIC), one, new Initialization(new Depth(depth), alpha), accuracy);
            double margin = accuracy < 20 ? -Math.log(Math.expm1(Math.exp(-accuracy))) : accuracy;
            assertEquals(margin, point.margin(), 1e-9 * margin);
        }
    }

    /** Both losses have the same tail, so the same limit. */
    @Test
    void lossesTendToTheSameDirection() {
        Dataset stable = Presets.named("stable").dataset();
        Initialization start = new Initialization(new Depth(2), 1);
        double early = gap(stable, start, 3);
        double late = gap(stable, start, 1e3);
        double last = gap(stable, start, 1e6);
        assertTrue(early > 0.1, "they differ at first: " + early);
        assertTrue(late < early / 10 && last < late / 10, early + " " + late + " " + last);
    }

    private static double gap(Dataset dataset, Initialization start, double accuracy) {
        return at(new GradientFlow(Loss.LOGISTIC), dataset, start, accuracy)
                .direction()
                .angleTo(at(new GradientFlow(), dataset, start, accuracy).direction());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-2, 1, 100, 1e8})
    void logisticIsFollowedAtEveryScale(double alpha) {
        for (int depth : new int[] {2, 3, 10}) {
            Initialization start = new Initialization(new Depth(depth), alpha);
            double accuracy = Math.max(1000, start.kappa() / 0.001);
            TrajectoryPoint end = at(
                    new GradientFlow(Loss.LOGISTIC), Presets.named("switching").dataset(), start, accuracy);
            assertEquals(1, end.margin() / accuracy, 2 / accuracy + 1e-11);
        }
    }

    @Test
    void refusesAccuraciesBeforeTheStart() {
        Initialization start = new Initialization(new Depth(2), 1);
        FlowException refused = assertThrows(
                FlowException.class,
                () -> at(
                        new GradientFlow(Loss.LOGISTIC), Presets.named("stable").dataset(), start, 0.3));
        assertTrue(refused.toString().contains("The accuracy γ̃ is 0.3665"), refused.toString());
    }

    private static TrajectoryPoint at(GradientFlow flow, Dataset dataset, Initialization start, double accuracy) {
        return flow.trajectory(dataset, start, List.of(new Stop.AtAccuracy(accuracy)), () -> false)
                .end();
    }
}
