package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.analysis.Certificate;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Loss;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.problem.RandomDataset;

class HeadTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();
    private static final Initialization INITIALIZATION = new Initialization(new Depth(2), 3);
    private static final Initialization LIMIT = new Initialization(new Depth(2), Double.POSITIVE_INFINITY);
    private static final Trajectory COARSE =
            new GradientFlow().trajectory(STABLE, INITIALIZATION, List.of(new Stop.AtAccuracy(1e5)), () -> false);

    /** The polyline strays by no more than 0.05° from the curve, so its heads must be as near to exact stops. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 0.01, 0.7, 3, 12.5, 60, 431, 2e4, 9.9e4})
    void isNearTheExactPoint(double accuracy) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        Stop stop = new Stop.AtAccuracy(accuracy);
        new GradientFlow().follow(STABLE, INITIALIZATION, List.of(stop), recorder, () -> false);
        TrajectoryPoint exact = recorder.stops().get(0).point();
        Head head = Head.at(COARSE, accuracy);
        assertEquals(0, exact.direction().angleTo(head.direction()), 0.06);
        assertEquals(accuracy, head.accuracy());
        assertEquals(9 / accuracy, head.mu(), 1e-9 * head.mu());
        assertEquals(exact.margin(), head.margin(), 0.02 * Math.abs(exact.margin()) + 1e-4);
        assertEquals(exact.log10Time(), head.log10Time(), 0.02);
    }

    /** Training on the logistic loss begins at γ̃ = −log log 2. */
    @ParameterizedTest
    @ValueSource(doubles = {0.36652, 0.37, 0.4, 0.7, 3, 60, 2e4})
    void isNearTheExactPointOfTheLogisticLoss(double accuracy) {
        GradientFlow flow = new GradientFlow(Loss.LOGISTIC);
        TrajectoryPoint exact = flow.trajectory(
                        STABLE, INITIALIZATION, List.of(new Stop.AtAccuracy(accuracy)), () -> false)
                .end();
        Trajectory coarse = flow.trajectory(STABLE, INITIALIZATION, List.of(new Stop.AtAccuracy(1e5)), () -> false);
        Head head = Head.at(coarse, accuracy);
        assertEquals(0, exact.direction().angleTo(head.direction()), 0.06);
        assertEquals(exact.margin(), head.margin(), 0.02 * Math.abs(exact.margin()) + 1e-3);
        assertEquals(exact.log10Time(), head.log10Time(), 0.02);
    }

    @Test
    void isExactAtThePoints() {
        TrajectoryPoint point = COARSE.points().get(COARSE.points().size() / 2);
        Head head = Head.at(COARSE, point.accuracy());
        assertEquals(point.direction(), head.direction());
        assertEquals(point.margin(), head.margin());
        assertEquals(point.log10Time(), head.log10Time());
    }

    @Test
    void restsAtTheEnd() {
        Head end = Head.at(COARSE, Double.POSITIVE_INFINITY);
        assertEquals(1e5, end.accuracy(), 1e-6);
        assertEquals(COARSE.end().direction(), end.direction());
    }

    @Test
    void beginsAtTheStart() {
        assertEquals(COARSE.points().get(0).direction(), Head.at(COARSE, 0).direction());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 0.9, 1})
    void betweenTwoPointsIsWhereTheAccuracyIs(double share) {
        int index = COARSE.points().size() / 2;
        Head head = Head.between(COARSE, index, share);
        Head same = Head.at(COARSE, head.accuracy());
        assertEquals(0, head.direction().angleTo(same.direction()), 1e-9);
        assertEquals(same.mu(), head.mu(), 1e-12 * same.mu());
        Direction from = COARSE.points().get(index).direction();
        Direction to = COARSE.points().get(index + 1).direction();
        assertEquals(share, from.angleTo(head.direction()) / from.angleTo(to), 1e-3);
    }

    /** In the first segment μ comes from ∞. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "0, 0.01", "20, 0.3", "20, 0.9"})
    void inTheLimitOnlyMuPasses(int index, double share) {
        Trajectory limit = limit();
        Head head = Head.between(limit, index, share);
        Head same = Head.atMu(limit, head.mu());
        assertEquals(Double.POSITIVE_INFINITY, head.accuracy());
        assertEquals(0, head.direction().angleTo(same.direction()), 1e-6);
        double from = FastMath.asinh(1 / limit.points().get(index).mu());
        double to = FastMath.asinh(1 / limit.points().get(index + 1).mu());
        assertEquals(share, (FastMath.asinh(1 / head.mu()) - from) / (to - from), 1e-9);
    }

    /** Whatever the data: with points that hardly move as well as with many changes of the support. */
    @ParameterizedTest
    @CsvSource({"6, 3, 1", "15, 6, 4", "12, 4, 8", "15, 5, 9"})
    void inTheLimitItIsExact(int size, int dimension, long seed) {
        Dataset data = RandomDataset.of(size, dimension, seed);
        Trajectory limit = new LimitFlow().trajectory(data, LIMIT, List.of(new Stop.AtMu(0.001)), () -> false);
        for (double mu = 0.0015; mu < 1e3; mu *= 3.7) {
            TrajectoryPoint exact = new LimitFlow()
                    .trajectory(data, LIMIT, List.of(new Stop.AtMu(mu)), () -> false)
                    .end();
            Head head = Head.atMu(limit, mu);
            assertEquals(0, exact.direction().angleTo(head.direction()), 1e-6, "μ = " + mu);
            assertEquals(Certificate.of(exact).orElseThrow(), head.certificate(), 1e-9, "μ = " + mu);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e9, 30, 4, 1, 0.3, 0.0457, 0.0101})
    void aMuIsFoundInTheLimitAndAtFiniteScales(double mu) {
        Direction exact = new LimitFlow()
                .trajectory(STABLE, LIMIT, List.of(new Stop.AtMu(mu)), () -> false)
                .end()
                .direction();
        Head head = Head.atMu(limit(), mu);
        assertEquals(0, exact.angleTo(head.direction()), 1e-6);
        assertEquals(mu, head.mu(), 1e-9 * mu);
        assertEquals(Head.at(COARSE, 9 / mu), Head.atMu(COARSE, mu));
    }

    @Test
    void inTheLimitOneOverMuTellsTheInstant() {
        Trajectory limit = limit();
        assertEquals(Head.atMu(limit, 0.2), Head.at(limit, 5));
        assertEquals(
                limit.end().direction(),
                Head.at(limit, Double.POSITIVE_INFINITY).direction());
        assertEquals(limit.end().direction(), Head.atMu(limit, 1e-9).direction());
        assertEquals(
                limit.points().get(0).direction(),
                Head.atMu(limit, Double.POSITIVE_INFINITY).direction());
    }

    /** With descent the accuracy of single steps falls. */
    @Test
    void whereTheAccuracyFallsTheFirstPassageCounts() {
        List<TrajectoryPoint> points = COARSE.points();
        int k = points.size() / 2;
        List<TrajectoryPoint> chattering = new ArrayList<>(points);
        chattering.add(k + 1, points.get(k - 2));
        chattering.add(k + 2, points.get(k - 1));
        Trajectory falling = new Trajectory(STABLE, INITIALIZATION, chattering, List.of());
        double before = points.get(k - 1).accuracy();
        double after = points.get(k).accuracy();
        for (double share : new double[] {0, 0.1, 0.5, 0.9, 1}) {
            double accuracy = before + share * (after - before);
            assertEquals(Head.at(COARSE, accuracy), Head.at(falling, accuracy));
        }
    }

    private static Trajectory limit() {
        return new LimitFlow().trajectory(STABLE, LIMIT, List.of(new Stop.AtMu(0.01)), () -> false);
    }
}
