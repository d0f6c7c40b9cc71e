package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.OctantSurface;
import org.loxodrome.margin.L1Margin;
import org.loxodrome.margin.MaxMargin;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class NormBallTest {

    private static final int DIVISIONS = 24;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10})
    void forLargeMuTheBallIsRound(int depth) {
        double[] points = surface(new PotentialShape(Link.of(new Depth(depth)), 1e-4));
        for (int at = 0; at < points.length; at += 3) {
            assertEquals(1, Math.sqrt(power(points, at, 2)), 1e-6);
        }
    }

    /** q_D(v) = |v| − O(|v|^{2/D}): at D = 20 the limit is reached within reach of doubles. */
    @Test
    void forSmallMuTheBallIsAnOctahedron() {
        OctantSurface surface = NormBall.surface(new PotentialShape(Link.of(new Depth(20)), 1e9), DIVISIONS);
        double[] points = surface.points();
        for (int at = 0; at < points.length; at += 3) {
            assertEquals(1, power(points, at, 1), 1e-6);
        }
        int middle = 3 * OctantSurface.index(DIVISIONS, DIVISIONS / 3, DIVISIONS / 3);
        for (int i = 0; i < 3; i++) {
            assertEquals(1 / Math.sqrt(3), surface.normals()[middle + i], 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "Infinity, 2"})
    void theEndsOfThePathTouchTheirNormsBalls(double mu, int power) {
        Dataset dataset = Presets.named("switching").dataset();
        Depth depth = new Depth(3);
        NormBall ball = NormBall.of(
                        dataset, depth, mu, new QMargin(dataset, depth).at(mu).direction())
                .orElseThrow();
        double[] points = ball.surface().points();
        for (int at = 0; at < points.length; at += 3) {
            assertEquals(1, power(points, at, power), 1e-12);
        }
        assertEquals(1, power(ball.touches().get(0).toArray(), 0, power), 1e-12);
        assertEquals(mu, ball.mu());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 100, 1e6})
    void atDepthTwoTheBallObeysTheClosedForm(double tip) {
        double[] points = surface(new PotentialShape(Link.of(new Depth(2)), tip));
        for (int at = 0; at < points.length; at += 3) {
            double sum =
                    potential(tip * points[at]) + potential(tip * points[at + 1]) + potential(tip * points[at + 2]);
            assertEquals(1, sum / potential(tip), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 10})
    void theQuasiNormsBallObeysItsClosedForm(int depth) {
        double exponent = 2.0 / depth;
        double[] points = surface(new PowerShape(exponent));
        for (int at = 0; at < points.length; at += 3) {
            assertEquals(1, power(points, at, exponent), 1e-12);
        }
    }

    /** To second order in the distance of neighbours. */
    @ParameterizedTest
    @CsvSource({"2, 0.3", "2, 30", "3, 30", "10, 3"})
    void normalsStandOnTheSurface(int depth, double tip) {
        double[] largest = new double[2];
        for (int refined = 0; refined < 2; refined++) {
            int n = 24 * (1 + refined);
            OctantSurface surface = NormBall.surface(new PotentialShape(Link.of(new Depth(depth)), tip), n);
            for (int i = 4 * (1 + refined); i < n / 2; i++) {
                int at = 3 * OctantSurface.index(n, i, n / 3);
                int next = 3 * OctantSurface.index(n, i + 1, n / 3);
                double dot = 0;
                for (int k = 0; k < 3; k++) {
                    dot += surface.normals()[at + k] * (surface.points()[next + k] - surface.points()[at + k]);
                }
                largest[refined] = Math.max(largest[refined], Math.abs(dot));
            }
        }
        assertTrue(largest[1] < 0.32 * largest[0], Arrays.toString(largest));
        assertTrue(largest[0] < 0.01);
    }

    @ParameterizedTest
    @CsvSource({
        "stable, 2, 1000", "stable, 2, 0.05", "stable, 2, 1e-6", "stable, 3, 0.05", "stable, 10, 0.01",
        "nonunique, 2, 0.1", "switching, 2, 0.1", "switching, 2, 0.001", "deep-escape, 3, 0.1", "deep-trap, 3, 0.001"
    })
    void theBallTouchesThePolyhedronInThePredictor(String preset, int depth, double mu) {
        Dataset data = Presets.named(preset).dataset();
        MaxMargin predictor = new QMargin(data, new Depth(depth)).at(mu);
        NormBall ball =
                NormBall.of(data, new Depth(depth), mu, predictor.direction()).orElseThrow();
        double[] touch = ball.touches().get(0).toArray();
        double offset = leastMargin(data, touch);
        double unit = length(predictor.predictor()) / length(touch);
        double level =
                Arrays.stream(touch).map(w -> potential(depth, unit * w / mu)).sum();
        assertEquals(1, level / potential(depth, unit / mu), 1e-9, "the touching point lies on the ball");
        assertTouchesFromOutside(ball, data, offset);
        double[] gradient = Arrays.stream(touch)
                .map(w -> Link.of(new Depth(depth)).inverse(unit * w / mu))
                .toArray();
        assertNonnegativeCombination(data, ball.support(), gradient);
    }

    @Test
    void theL1BallTouchesASegmentWhereTheL1PredictorIsNotUnique() {
        Dataset data = Presets.named("nonunique").dataset();
        List<Direction> minima =
                L1Margin.of(data).vertices().stream().map(MaxMargin::direction).toList();
        NormBall ball = NormBall.ofQuasiNorm(data, new Depth(2), minima).orElseThrow();
        assertEquals(2, ball.touches().size());
        for (NormBall.Touch touch : ball.touches()) {
            assertEquals(1, power(touch.toArray(), 0, 1), 1e-9);
            assertTouchesFromOutside(ball, data, leastMargin(data, touch.toArray()));
        }
    }

    @Test
    void theStarShapedBallTouchesAtTheMinimumOfTheQuasiNorm() {
        Dataset data = Presets.named("deep-escape").dataset();
        Direction minimum = Direction.of(0, 1, 0); // reference: maxmargins.csv
        NormBall ball =
                NormBall.ofQuasiNorm(data, new Depth(3), List.of(minimum)).orElseThrow();
        assertEquals(1, ball.touches().get(0).distance(), 1e-12);
        assertTouchesFromOutside(
                ball, data, leastMargin(data, ball.touches().get(0).toArray()));
    }

    @Test
    void itIsForThreeDimensions() {
        Dataset plane = new Dataset("plane", new double[][] {{1, 2}}, new int[] {1});
        assertEquals(Optional.empty(), NormBall.of(plane, new Depth(2), 1, Direction.of(1, 2)));
    }

    private static void assertTouchesFromOutside(NormBall ball, Dataset data, double offset) {
        double[] points = ball.surface().points();
        for (int at = 0; at < points.length; at += 3) {
            for (int octant = 0; octant < 8; octant++) {
                double[] point = new double[3];
                for (int i = 0; i < 3; i++) {
                    point[i] = (octant >> i & 1) == 0 ? points[at + i] : -points[at + i];
                }
                assertTrue(leastMargin(data, point) <= offset * (1 + 1e-9), "the ball enters the polyhedron");
            }
        }
    }

    private static void assertNonnegativeCombination(Dataset data, List<Integer> support, double[] gradient) {
        double[][] columns = new double[3][support.size()];
        for (int k = 0; k < support.size(); k++) {
            for (int i = 0; i < 3; i++) {
                columns[i][k] = data.signedRows()[support.get(k)][i];
            }
        }
        Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(columns);
        double[] multipliers = new SingularValueDecomposition(matrix)
                .getSolver()
                .solve(new ArrayRealVector(gradient))
                .toArray();
        assertTrue(Arrays.stream(multipliers).min().orElseThrow() >= -1e-9, Arrays.toString(multipliers));
        double[] sum = matrix.operate(multipliers);
        for (int i = 0; i < 3; i++) {
            assertEquals(gradient[i], sum[i], 1e-8 * length(gradient));
        }
    }

    private static double[] surface(BallShape shape) {
        return NormBall.surface(shape, DIVISIONS).points();
    }

    private static double power(double[] points, int at, double exponent) {
        return Math.pow(Math.abs(points[at]), exponent)
                + Math.pow(Math.abs(points[at + 1]), exponent)
                + Math.pow(Math.abs(points[at + 2]), exponent);
    }

    private static double potential(int depth, double v) {
        return Link.of(new Depth(depth)).potential(v);
    }

    /** q₂(v) = 2 − √(4+v²) + v asinh(v/2), without cancellation for small v. */
    private static double potential(double v) {
        double asinh = Math.log1p(v / 2 + (v * v / 4) / (1 + Math.sqrt(1 + v * v / 4)));
        return v * asinh - v * v / (2 + Math.sqrt(4 + v * v));
    }

    private static double leastMargin(Dataset data, double[] point) {
        return Arrays.stream(data.signedRows())
                .mapToDouble(row -> row[0] * point[0] + row[1] * point[1] + row[2] * point[2])
                .min()
                .orElseThrow();
    }

    private static double length(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(x -> x * x).sum());
    }
}
