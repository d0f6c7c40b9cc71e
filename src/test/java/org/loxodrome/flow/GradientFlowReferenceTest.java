package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Presets;

/** Every row of the reference trajectories, which come from two independent SciPy formulations. */
class GradientFlowReferenceTest {

    /** The reference has ten significant digits of log₁₀ t, and the direction to about 1e-9. */
    private static final double DIRECTION = 1e-8;

    private static final double TIME = 1e-7;

    @TestFactory
    Stream<DynamicTest> everyTrajectory() {
        return trajectories().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().toString(), () -> compare(entry.getKey(), entry.getValue())));
    }

    private static void compare(Key key, List<double[]> rows) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        List<Stop> stops =
                rows.stream().map(row -> (Stop) new Stop.AtAccuracy(row[0])).toList();
        Initialization initialization = new Initialization(new Depth(key.depth), key.alpha);
        new GradientFlow().follow(Presets.named(key.dataset).dataset(), initialization, stops, recorder, () -> false);
        for (double[] row : rows) {
            check(row, at(recorder, row[0]), initialization.kappa(), key.depth);
        }
    }

    private static void check(double[] row, TrajectoryPoint point, double kappa, int depth) {
        // In the reference h(z) is a difference of two numbers near 1 while γ̃ ≪ κ, which costs it ε κ/γ̃ for D > 2.
        double rounding = depth > 2 ? 4e-16 * kappa / row[0] : 0;
        // It also loses the digits of 1−|z| ≈ (κ/γ̃)^{(D−2)/D} where κ ≪ γ̃, which its time feels.
        double complement = depth > 2 ? 1e-12 * Math.pow(row[0] / kappa, 1 - 2.0 / depth) : 0;
        for (int i = 0; i < 3; i++) {
            assertEquals(row[3 + i], point.direction().component(i), DIRECTION + rounding, "w" + (i + 1));
        }
        assertEquals(row[2], point.margin(), Math.abs(row[2]) * (1e-7 + rounding), "margin");
        if (!Double.isNaN(row[1])) {
            double digits = Math.abs(row[1]) * 5e-10;
            assertEquals(row[1], point.log10Time(), TIME + digits + rounding + complement, "log10 t");
        }
    }

    private static TrajectoryPoint at(TrajectoryRecorder recorder, double accuracy) {
        return recorder.stops().stream()
                .filter(stop -> stop.point().accuracy() == accuracy)
                .findFirst()
                .orElseThrow()
                .point();
    }

    private record Key(String dataset, int depth, double alpha) {}

    /** Rows accuracy, log10 t, margin, w1, w2, w3. */
    private static Map<Key, List<double[]>> trajectories() {
        Map<Key, List<double[]>> groups = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            Key key = new Key(cells[0], Integer.parseInt(cells[1]), Double.parseDouble(cells[2]));
            double[] row = new double[6];
            for (int i = 0; i < row.length; i++) {
                String cell = cells[3 + i];
                row[i] = cell.equals("nan") ? Double.NaN : Double.parseDouble(cell);
            }
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private static List<String> lines() {
        try (InputStream in = GradientFlowReferenceTest.class.getResourceAsStream("/reference/trajectories.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
