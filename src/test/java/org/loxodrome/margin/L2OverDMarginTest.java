package org.loxodrome.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/** The minima of the l_{2/D} norm: known ones, against brute force, and where search replaces enumeration. */
class L2OverDMarginTest {

    @Test
    void deepTrapHasALocalMinimumAtZeroDegrees() {
        L2OverDMinima minima = minima(Datasets.preset("deep-trap"), 3);
        assertTrue(minima.certified());
        assertTrue(minima.isUnique());
        assertEquals(Direction.of(0, -1, 0), minima.global().get(0).direction());
        assertEquals(1 / 0.7, minima.global().get(0).norm(), 1e-14);
        assertEquals(1, minima.local().size());
        MaxMargin local = minima.local().get(0);
        assertEquals(MaxMargin.Kind.L2_OVER_D_LOCAL, local.kind());
        assertEquals(Direction.of(1, 0, 0), local.direction());
        assertEquals(1 / 0.6, local.norm(), 1e-14);
    }

    @Test
    void deepEscapeHasItsMinimumOnTheSecondAxis() {
        MaxMargin global = minima(Datasets.preset("deep-escape"), 3).global().get(0);
        assertEquals(Direction.of(0, 1, 0), global.direction());
        // x₁₂ = 1.1 has the smallest margin: 1 = ν_1 x_12 with the gradient (2/3) w^{-1/3}
        double w = 1 / 1.1;
        assertEquals(
                2.0 / 3 * Math.pow(w, -1.0 / 3) * w,
                Arrays.stream(global.multipliers()).sum(),
                1e-14);
    }

    @Test
    void equalMinimaAreAllThere() {
        L2OverDMinima minima = minima(Datasets.of(new double[] {2, 2, 2}), 5);
        assertEquals(
                List.of(Direction.of(0, 0, 1), Direction.of(0, 1, 0), Direction.of(1, 0, 0)),
                minima.global().stream().map(MaxMargin::direction).toList());
        assertFalse(minima.isUnique());
        assertEquals(List.of(), minima.local());
    }

    /** At w = (1, 0) both points have margin 1, but only one coordinate is not 0. */
    @Test
    void aCornerWithMoreTightPointsThanCoordinatesIsOneMinimum() {
        L2OverDMinima minima = minima(Datasets.of(new double[] {1, 0}, new double[] {1, 1}, new double[] {1, -1}), 3);
        assertEquals(1, minima.global().size());
        assertEquals(List.of(), minima.local());
        assertTrue(minima.global().get(0).isExact());
    }

    /** At w = (1, 1) the gradient is on the edge of the cone of (1, 1) and (1, 0): to second order the norm falls along it. */
    @Test
    void slopeZeroIsNoMinimum() {
        L2OverDMinima minima = minima(Datasets.of(new double[] {0.5, 0.5}, new double[] {1, 0}), 4);
        assertTrue(Stream.concat(minima.global().stream(), minima.local().stream())
                .noneMatch(minimum -> minimum.direction().angleTo(Direction.of(1, 1)) < 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void agreesWithBruteForce(long seed) {
        for (int repetition = 0; repetition < 15; repetition++) {
            long each = 100 * seed + repetition;
            int size = 1 + (int) (each % 5);
            int dimension = 1 + (int) (each / 5 % 4);
            Dataset data = repetition % 3 == 0
                    ? Datasets.ofSmallIntegers(each, size, dimension)
                    : Datasets.separable(each, size, dimension);
            if (Separability.of(data).isSeparable()) {
                int depth = 3 + (int) (each % 18);
                assertAgree(new BruteForceMinima(data.signedRows(), depth).minima(), minima(data, depth), data);
            }
        }
    }

    private static void assertAgree(List<double[]> expected, L2OverDMinima actual, Dataset data) {
        List<MaxMargin> all =
                Stream.concat(actual.global().stream(), actual.local().stream()).toList();
        String where = Arrays.deepToString(data.signedRows());
        assertTrue(actual.certified(), where);
        assertEquals(expected.size(), all.size(), where);
        for (MaxMargin minimum : all) {
            double nearest = expected.stream()
                    .mapToDouble(w -> distance(w, minimum.predictor()))
                    .min()
                    .orElseThrow();
            assertEquals(0, nearest, 1e-8, where);
            assertTrue(minimum.isExact(), where);
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 9", "20, 7", "3, 12"})
    void searchFindsTheGlobalMinimumOfEnumeration(int size, int dimension) {
        for (long seed = 0; seed < 5; seed++) {
            Dataset data = Datasets.separable(seed, size, dimension);
            L2OverDMinima enumerated = minima(data, 3);
            L2OverDMinima searched = L2OverDMargin.searched(data, new Depth(3));
            assertTrue(enumerated.certified());
            assertFalse(searched.certified());
            double least = enumerated.global().get(0).norm();
            assertEquals(least, searched.global().get(0).norm(), 1e-10 * least);
        }
    }

    @Test
    void wherePointsAndCoordinatesAreManyTheMinimaAreStillMinima() {
        Dataset data = Datasets.separable(3, 20, 50);
        L2OverDMinima minima = minima(data, 3);
        assertFalse(minima.certified());
        double least = minima.global().get(0).norm();
        assertTrue(least >= L1Margin.of(data).vertices().get(0).norm(), "‖w‖_{2/D} ≥ ‖w‖₁");
        for (MaxMargin minimum : minima.local()) {
            assertTrue(minimum.isExact());
            assertTrue(minimum.norm() > least);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e6})
    void scalesWithTheData(double factor) {
        Dataset data = Datasets.separable(8, 6, 4);
        L2OverDMinima plain = minima(data, 3);
        L2OverDMinima scaled = minima(Datasets.scaled(data, factor), 3);
        assertEquals(plain.local().size(), scaled.local().size());
        assertSame(plain.global().get(0), scaled.global().get(0), factor);
        for (int k = 0; k < plain.local().size(); k++) {
            assertSame(plain.local().get(k), scaled.local().get(k), factor);
        }
    }

    private static void assertSame(MaxMargin plain, MaxMargin scaled, double factor) {
        assertEquals(0, plain.direction().angleTo(scaled.direction()), 1e-9);
        assertEquals(plain.norm(), factor * scaled.norm(), 1e-10 * plain.norm());
        double[] gradient = plain.multipliers();
        for (int n = 0; n < gradient.length; n++) { // Xᵀν = (2/3) |w|^{-1/3}, of degree −2/3 in all for ν
            double same = scaled.multipliers()[n] * Math.pow(factor, 2.0 / 3);
            assertEquals(gradient[n], same, 1e-9 * (1 + gradient[n]));
        }
    }

    @Test
    void multipliersGiveTheGradient() {
        Dataset data = Datasets.separable(5, 7, 4);
        for (MaxMargin minimum : minima(data, 3).global()) {
            double[] w = minimum.predictor();
            double[][] x = data.signedRows();
            for (int i = 0; i < w.length; i++) {
                double sum = 0;
                for (int n = 0; n < x.length; n++) {
                    sum += x[n][i] * minimum.multipliers()[n];
                }
                double gradient = 2.0 / 3 * Math.signum(w[i]) * Math.pow(Math.abs(w[i]), -1.0 / 3);
                assertEquals(w[i] == 0 ? sum : gradient, sum, 1e-10);
            }
        }
    }

    @Test
    void nearlyEqualPointsAreNoTrouble() {
        for (long seed = 0; seed < 20; seed++) {
            Dataset data = Datasets.nearlyEqualPairs(seed, 8, 4);
            L2OverDMinima minima = minima(data, 3);
            assertTrue(minima.certified());
            assertTrue(minima.global().get(0).isExact());
        }
    }

    @Test
    void theBoundOfDepthIsSaid() {
        assertThrows(IllegalArgumentException.class, () -> minima(Datasets.preset("stable"), 2));
    }

    @Test
    void withoutASeparatingDirectionThereIsNone() {
        Dataset data = Datasets.of(new double[] {1, 0}, new double[] {-1, 0});
        assertThrows(NotSeparableException.class, () -> minima(data, 3));
    }

    @Test
    void stopsWhenAsked() {
        AtomicInteger questions = new AtomicInteger();
        Dataset data = Datasets.separable(0, 20, 50);
        assertThrows(
                CancellationException.class,
                () -> L2OverDMargin.of(data, new Depth(3), () -> questions.incrementAndGet() > 100));
        assertEquals(101, questions.get());
    }

    private static L2OverDMinima minima(Dataset data, int depth) {
        return L2OverDMargin.of(data, new Depth(depth), () -> false);
    }

    private static double distance(double[] a, double[] b) {
        double distance = 0;
        for (int i = 0; i < a.length; i++) {
            distance = Math.max(distance, Math.abs(a[i] - b[i]));
        }
        return distance;
    }
}
