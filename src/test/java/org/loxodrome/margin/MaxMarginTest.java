package org.loxodrome.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;

/** l2, l1 and Q_μ: optimality conditions written out anew, limits, and data at the edge of what makes sense. */
class MaxMarginTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "20, 50", "50, 20", "200, 5", "1000, 3", "5, 200", "60, 100"})
    void theOptimalityConditionsHoldForManyPointsAndForManyCoordinates(int size, int dimension) {
        for (long seed = 0; seed < 3; seed++) {
            assertOptimal(Datasets.separable(seed, size, dimension));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e6})
    void theOptimalityConditionsHoldAtAnyScale(double factor) {
        for (long seed = 0; seed < 5; seed++) {
            assertOptimal(Datasets.scaled(Datasets.separable(seed, 8, 6), factor));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theOptimalityConditionsHoldAmongNearlyEqualPoints(long seed) {
        assertOptimal(Datasets.nearlyEqualPairs(seed, 12, 3));
        assertOptimal(Datasets.nearlyEqualPairs(seed, 10, 20));
    }

    private static void assertOptimal(Dataset data) {
        MaxMargin l2 = L2Margin.of(data);
        assertFeasible(data, l2);
        assertGradient(data, l2, w -> w);
        for (MaxMargin vertex : L1Margin.of(data).vertices()) {
            assertFeasible(data, vertex);
            assertSubgradient(data, vertex);
        }
        for (int depth : new int[] {2, 3, 20}) {
            QMargin problem = new QMargin(data, new Depth(depth));
            Link link = Link.of(new Depth(depth));
            for (double relative : new double[] {1e3, 1, 1e-2, 1e-5}) {
                double mu = relative / l2.l2Margin();
                MaxMargin q = problem.at(mu);
                assertFeasible(data, q);
                assertGradient(data, q, w -> link.inverse(w / mu) / mu);
            }
        }
    }

    /** The corners of the face of l1 solutions are the corners of the orthants' polyhedra whose l1 norm is least. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void l1FacesAgreeWithBruteForce(long seed) {
        for (int repetition = 0; repetition < 20; repetition++) {
            long each = 100 * seed + repetition;
            int size = 1 + (int) (each % 5);
            int dimension = 1 + (int) (each / 5 % 4);
            Dataset data = Datasets.ofSmallIntegers(each, size, dimension);
            if (Separability.of(data).isSeparable()) {
                assertCorners(new BruteForceMinima(data.signedRows(), 3).corners(), L1Margin.of(data), data);
            }
        }
    }

    private static void assertCorners(List<double[]> corners, L1Face face, Dataset data) {
        String where = Arrays.deepToString(data.signedRows());
        double least = corners.stream().mapToDouble(MaxMarginTest::l1Norm).min().orElseThrow();
        List<double[]> expected = corners.stream()
                .filter(corner -> l1Norm(corner) <= least + 1e-9)
                .toList();
        assertTrue(face.complete(), where);
        assertEquals(expected.size(), face.vertices().size(), where);
        for (MaxMargin vertex : face.vertices()) {
            assertEquals(least, vertex.norm(), 1e-12, where);
            assertTrue(expected.stream().anyMatch(corner -> distance(corner, vertex.predictor()) < 1e-9), where);
        }
    }

    private static double l1Norm(double[] w) {
        return DoubleStream.of(w).map(Math::abs).sum();
    }

    private static double distance(double[] a, double[] b) {
        double distance = 0;
        for (int i = 0; i < a.length; i++) {
            distance = Math.max(distance, Math.abs(a[i] - b[i]));
        }
        return distance;
    }

    /** X w ≥ 1, ν ≥ 0 and ν_n (m_n − 1) = 0. */
    private static void assertFeasible(Dataset data, MaxMargin margin) {
        assertTrue(margin.isExact(), () -> margin.kind() + " of " + data + ": " + margin.kktResidual());
        double[] w = margin.predictor();
        double[] multipliers = margin.multipliers();
        double most = DoubleStream.of(multipliers).max().orElse(0);
        for (int n = 0; n < multipliers.length; n++) {
            double m = 0;
            for (int i = 0; i < w.length; i++) {
                m += data.signedRows()[n][i] * w[i];
            }
            assertTrue(m >= 1 - TOLERANCE, "margin " + m);
            assertTrue(multipliers[n] >= 0);
            assertEquals(0, multipliers[n] / most * (m - 1), TOLERANCE);
        }
    }

    private static void assertGradient(Dataset data, MaxMargin margin, DoubleUnaryOperator slope) {
        double[] w = margin.predictor();
        double[] z = combination(data, margin.multipliers());
        double largest = DoubleStream.of(z).map(Math::abs).max().orElse(0);
        for (int i = 0; i < w.length; i++) {
            assertEquals(slope.applyAsDouble(w[i]), z[i], TOLERANCE * largest, margin.kind() + " of " + data);
        }
    }

    private static void assertSubgradient(Dataset data, MaxMargin margin) {
        double[] z = combination(data, margin.multipliers());
        for (int i = 0; i < z.length; i++) {
            double w = margin.direction().component(i);
            assertTrue(Math.abs(z[i]) <= 1 + TOLERANCE);
            assertEquals(w == 0 ? z[i] : Math.signum(w), z[i], TOLERANCE);
        }
    }

    private static double[] combination(Dataset data, double[] weights) {
        double[] sum = new double[data.dimension()];
        for (int n = 0; n < weights.length; n++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights[n] * data.signedRows()[n][i];
            }
        }
        return sum;
    }

    /** h_D is odd, so that q_D(z) − z²/(2h') is of order z⁴ and the predictor is off by order μ⁻². */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10})
    void forLargeMuTheDistanceToL2FallsLikeItsSquare(int depth) {
        Dataset data = Datasets.preset("stable");
        QMargin problem = new QMargin(data, new Depth(depth));
        MaxMargin l2 = L2Margin.of(data);
        double near = problem.at(200).direction().angleTo(l2.direction());
        double nearer = problem.at(2000).direction().angleTo(l2.direction());
        assertEquals(100, near / nearer, 0.1);
    }

    /** For D > 2 Xᵀs tends to a subgradient with |z_i| &lt; 1 where w_i tends to 0, so that w_i = μ h_D(z_i) falls like μ. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 10})
    void forSmallMuTheDistanceToL1FallsLikeMu(int depth) {
        Dataset data = Datasets.preset("stable");
        QMargin problem = new QMargin(data, new Depth(depth));
        MaxMargin l1 = L1Margin.of(data).vertices().get(0);
        double near = problem.at(1e-10).direction().angleTo(l1.direction());
        double nearer = problem.at(1e-11).direction().angleTo(l1.direction());
        assertEquals(10, near / nearer, 0.2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void onePointGivesEverythingInClosedForm(int depth) {
        Dataset data = Datasets.of(new double[] {3, 4});
        assertEquals(5, L2Margin.of(data).l2Margin(), 1e-14);
        L1Face face = L1Margin.of(data);
        assertTrue(face.isUnique());
        assertEquals(1 / 4.0, face.vertices().get(0).norm(), 1e-15);
        double mu = 0.1;
        MaxMargin q = new QMargin(data, new Depth(depth)).at(mu);
        Link link = Link.of(new Depth(depth));
        double nu = q.multipliers()[0];
        assertEquals(1, 3 * mu * link.value(3 * mu * nu) + 4 * mu * link.value(4 * mu * nu), 1e-12);
    }

    @Test
    void pointsThatAreThereTwiceChangeNothing() {
        Dataset once = Datasets.separable(4, 4, 3);
        double[][] rows = once.signedRows();
        Dataset twice = Datasets.of(rows[0], rows[1], rows[2], rows[3], rows[2], rows[0], rows[1], rows[3]);
        assertSameDirection(L2Margin.of(once), L2Margin.of(twice));
        assertSameDirection(
                L1Margin.of(once).vertices().get(0),
                L1Margin.of(twice).vertices().get(0));
        assertSameDirection(new QMargin(once, new Depth(3)).at(0.1), new QMargin(twice, new Depth(3)).at(0.1));
        assertEquals(
                L2OverDMargin.of(once, new Depth(3), () -> false).local().size(),
                L2OverDMargin.of(twice, new Depth(3), () -> false).local().size());
    }

    @Test
    void aCoordinateThatIsAlwaysZeroStaysZero() {
        Dataset with = Datasets.of(new double[] {1, 0, 2}, new double[] {-0.5, 0, 3});
        Dataset without = Datasets.of(new double[] {1, 2}, new double[] {-0.5, 3});
        for (int depth : new int[] {2, 3}) {
            MaxMargin q = new QMargin(with, new Depth(depth)).at(0.3);
            assertEquals(0, q.direction().component(1));
            assertEquals(new QMargin(without, new Depth(depth)).at(0.3).l2Margin(), q.l2Margin(), 1e-13);
        }
        assertEquals(0, L2Margin.of(with).direction().component(1));
        assertEquals(0, L1Margin.of(with).vertices().get(0).direction().component(1));
        L2OverDMinima minima = L2OverDMargin.of(with, new Depth(3), () -> false);
        assertEquals(0, minima.global().get(0).direction().component(1));
    }

    @Test
    void oppositeLabelsAreNamed() {
        Dataset data = Datasets.of(new double[] {1, 2}, new double[] {5, 1}, new double[] {-1, -2});
        for (Executable solver : solvers(data)) {
            NotSeparableException e = assertThrows(NotSeparableException.class, solver);
            assertTrue(String.valueOf(e.getMessage()).contains("points 1 and 3 conflict"), e.getMessage());
            assertEquals("[0.5, 0.0, 0.5]", Arrays.toString(e.weights()));
        }
    }

    @Test
    void aPointThatIsZeroIsNamed() {
        Dataset data = Datasets.of(new double[] {1, 2}, new double[] {0, 0});
        for (Executable solver : solvers(data)) {
            NotSeparableException e = assertThrows(NotSeparableException.class, solver);
            assertTrue(String.valueOf(e.getMessage()).contains("point 2 is 0"), e.getMessage());
        }
    }

    private static List<Executable> solvers(Dataset data) {
        return List.of(
                () -> L2Margin.of(data),
                () -> L1Margin.of(data),
                () -> new QMargin(data, new Depth(2)),
                () -> QPath.of(data, new Depth(3), () -> false),
                () -> L2OverDMargin.of(data, new Depth(3), () -> false),
                () -> L1Stationarity.of(data, new Depth(3), () -> false));
    }

    private static void assertSameDirection(MaxMargin expected, MaxMargin actual) {
        assertEquals(0, expected.direction().angleTo(actual.direction()), 1e-9);
    }
}
