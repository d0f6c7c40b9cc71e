package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.problem.RandomDataset;

class LimitFlowTest {

    private static final double[] MUS = {1, 0.1, 0.02, 0.001};

    /**
     * At μ = κ/γ̃ a finite κ differs from the limit by O(1/κ): γ and γ̃ differ by at most log N. On the deep data
     * sets at D = 3 the ratio of the errors tends to 100 only slowly, as log κ/κ would: a
     * point that leaves the margin does so over a stretch of that length.
     */
    @ParameterizedTest
    @CsvSource({
        "stable, 2, 5",
        "stable, 3, 5",
        "nonunique, 2, 5",
        "switching, 2, 5",
        "switching, 3, 5",
        "deep-escape, 2, 5",
        "deep-escape, 3, 25",
        "deep-trap, 2, 5",
        "deep-trap, 3, 10"
    })
    void finiteAlphaTendsToTheLimitLikeOneOverKappa(String dataset, int depth, double margin) {
        List<TrajectoryPoint> limit = points(new LimitFlow(), dataset, depth, Double.POSITIVE_INFINITY);
        List<TrajectoryPoint> coarse = points(new GradientFlow(), dataset, depth, Math.pow(1e4, 1.0 / depth));
        List<TrajectoryPoint> fine = points(new GradientFlow(), dataset, depth, Math.pow(1e6, 1.0 / depth));
        for (int i = 0; i < MUS.length; i++) {
            Direction at = limit.get(i).direction();
            double coarseGap = at.angleTo(coarse.get(i).direction());
            double fineGap = at.angleTo(fine.get(i).direction());
            assertEquals(100, coarseGap / fineGap, margin, "μ = " + MUS[i]);
        }
    }

    /** DESIGN: at μ = 0.001 the angle between flow and path on {@code switching} is 4.99524° for α = 10⁴ and more. */
    @Test
    void leavesThePathOnSwitching() {
        Direction path = Direction.of(0.9842665615, 0.0214730252, 0.1753802871); // reference/maxmargins.csv
        TrajectoryPoint end = points(new LimitFlow(), "switching", 2, Double.POSITIVE_INFINITY)
                .get(3);
        assertEquals(4.99524, end.direction().angleTo(path), 5e-6);
    }

    /** While no multiplier falls the flow is the path, whose points at two values of μ the reference knows. */
    @ParameterizedTest
    @CsvSource({
        "stable, 2, 0.0294415395, 0.9983613605, 0.0490692325",
        "stable, 3, 0.0055051346, 0.9999427527, 0.0091752244",
        "nonunique, 2, -0.0165933441, 0.7550372801, 0.6554718657"
    })
    void followsThePathWhereTheSupportStays(String dataset, int depth, double w1, double w2, double w3) {
        Direction end = points(new LimitFlow(), dataset, depth, Double.POSITIVE_INFINITY)
                .get(3)
                .direction();
        assertEquals(w1, end.component(0), 1e-9);
        assertEquals(w2, end.component(1), 1e-9);
        assertEquals(w3, end.component(2), 1e-9);
    }

    /** DESIGN: on {@code switching} a point joins at μ₀ = 0.02635 and the first one's multiplier would fall. */
    @Test
    void reportsWhoJoinsAndLeavesTheSupport() {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        new LimitFlow().follow(dataset("switching"), limit(2), List.of(new Stop.AtMu(1e-3)), recorder, () -> false);
        List<SupportChange> changes = recorder.trajectory().supportChanges();
        assertEquals(1, changes.size(), changes.toString());
        assertEquals(0.02635, changes.get(0).mu(), 5e-6);
        assertEquals(1, changes.get(0).joined().size());
        assertEquals(1, changes.get(0).left().size());
        checkSupport(recorder, changes.get(0));
    }

    /** Before the change the point that joins has no weight, and after it the one that leaves. */
    private static void checkSupport(TrajectoryRecorder recorder, SupportChange change) {
        for (TrajectoryPoint point : recorder.trajectory().points()) {
            int idle = (point.mu() > change.mu() ? change.joined() : change.left()).get(0);
            assertEquals(0, point.mu() == change.mu() ? 0 : point.weights()[idle], "μ = " + point.mu());
        }
    }

    /** Between two steps, too: on these data a point joins and leaves again before an ordinary step is over. */
    @ParameterizedTest
    @CsvSource({"2, 40", "3, 1", "4, 29", "10, 5"})
    void missesNoChange(int depth, long seed) {
        Dataset data = RandomDataset.of(20, 10, seed);
        List<Stop> narrow = new ArrayList<>();
        for (double mu = 100; mu > 1e-3; mu /= 1.03) {
            narrow.add(new Stop.AtMu(mu));
        }
        Stop end = new Stop.AtMu(1e-3);
        narrow.add(end);
        Trajectory wide = new LimitFlow().trajectory(data, limit(depth), List.of(end), () -> false);
        Trajectory exact = new LimitFlow().trajectory(data, limit(depth), narrow, () -> false);
        assertEquals(who(exact), who(wide));
        assertEquals(0, exact.end().direction().angleTo(wide.end().direction()), 1e-9);
    }

    private static List<List<Integer>> who(Trajectory trajectory) {
        return trajectory.supportChanges().stream()
                .flatMap(change -> Stream.of(change.joined(), change.left()))
                .toList();
    }

    @Test
    void multipliersNeverDecrease() {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        new LimitFlow().follow(dataset("switching"), limit(2), List.of(new Stop.AtMu(1e-4)), recorder, () -> false);
        double[] dual = new double[3];
        for (TrajectoryPoint point : recorder.trajectory().points()) {
            for (int n = 0; n < 3; n++) {
                double r = point.multipliers()[n] * point.mu(); // r = ν/M
                if (Double.isFinite(r)) {
                    assertTrue(r >= dual[n] * (1 - 1e-12), "r" + (n + 1) + " at μ = " + point.mu());
                    dual[n] = r;
                }
            }
        }
    }

    @Test
    void refusesWhatItCannotServe() {
        assertThrows(IllegalArgumentException.class, () -> points(new LimitFlow(), "stable", 2, 100));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LimitFlow()
                        .follow(dataset("stable"), limit(2), List.of(new Stop.AtAccuracy(1)), p -> {}, () -> false));
        Dataset opposed = new Dataset("opposed", new double[][] {{1, 0}, {1, 0}}, new int[] {1, -1});
        assertThrows(
                FlowException.class,
                () -> new LimitFlow().follow(opposed, limit(2), List.of(new Stop.AtMu(1)), p -> {}, () -> false));
    }

    @Test
    void stopsWhenCancelled() {
        assertThrows(
                CancellationException.class,
                () -> new LimitFlow()
                        .follow(dataset("stable"), limit(2), List.of(new Stop.AtMu(1)), p -> {}, () -> true));
    }

    private static List<TrajectoryPoint> points(TrajectoryEngine engine, String name, int depth, double alpha) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        List<Stop> stops =
                Arrays.stream(MUS).mapToObj(mu -> (Stop) new Stop.AtMu(mu)).toList();
        engine.follow(dataset(name), new Initialization(new Depth(depth), alpha), stops, recorder, () -> false);
        return recorder.stops().stream()
                .map(TrajectoryRecorder.StopPoint::point)
                .toList();
    }

    private static Initialization limit(int depth) {
        return new Initialization(new Depth(depth), Double.POSITIVE_INFINITY);
    }

    private static Dataset dataset(String name) {
        return Presets.named(name).dataset();
    }
}
