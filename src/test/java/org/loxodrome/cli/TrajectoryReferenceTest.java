package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.flow.AnyScaleFlow;
import org.loxodrome.flow.GradientFlow;

/** What is printed against numbers of two independent solvers. */
class TrajectoryReferenceTest {

    @ParameterizedTest
    @CsvSource({"stable, 2", "stable, 3", "switching, 2", "deep-trap, 3"})
    void rowsAgreeWithTheReference(String dataset, String depth) throws IOException {
        List<NamedCsvRecord> all = reference(dataset, depth);
        for (String alpha :
                all.stream().map(row -> row.getField("alpha")).distinct().toList()) {
            List<NamedCsvRecord> expected = all.stream()
                    .filter(row -> row.getField("alpha").equals(alpha))
                    .toList();
            String accuracies =
                    expected.stream().map(row -> row.getField("accuracy")).collect(Collectors.joining(","));
            Console console = run(dataset, depth, alpha, "--accuracy " + accuracies);
            assertEquals(expected.size() + 1, console.lines().size(), console.err());
            for (int i = 0; i < expected.size(); i++) {
                assertAgrees(expected.get(i), console.row(i));
            }
        }
    }

    @Test
    void theExampleOfTheHelp() {
        List<String> row = run("stable", "2", "100", "--mu 0.001").row(0);
        assertEquals(0.0294409781, number(row, 8), 1e-7);
        assertEquals(0.9983614254, number(row, 9), 1e-7);
        assertEquals(0.0490682499, number(row, 10), 1e-7);
        assertEquals(1e7, number(row, 2), 1e-8);
        assertEquals(-4342944.819, number(row, 4), 1e-3);
    }

    /** On {@code stable} the flow at α = ∞ is the Q_μ path, whose point the reference knows. */
    @Test
    void theLimitOfLargeScale() {
        List<String> row = Console.run(
                        new AnyScaleFlow(), "trajectory --preset stable --depth 2 --alpha inf --mu 0.001")
                .row(0);
        assertEquals("inf", row.get(0));
        assertEquals("inf", row.get(2));
        assertEquals("", row.get(5));
        assertEquals(0.0294415395, number(row, 8), 1e-9);
        assertEquals(0.9983613605, number(row, 9), 1e-9);
        assertEquals(0.0490692325, number(row, 10), 1e-9);
    }

    private static void assertAgrees(NamedCsvRecord expected, List<String> row) {
        String where = expected.toString();
        if (isRounded(expected)) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(number(expected, "w" + (i + 1)), number(row, 8 + i), 1e-7, where);
        }
        double time = number(expected, "log10_time");
        if (Double.isNaN(time)) { // the reference could not follow it
            return;
        }
        assertEquals(time, number(row, 5), Math.max(1e-7, 1e-9 * time), where);
        assertEquals(number(expected, "margin"), number(row, 6), 1e-7 * number(row, 2), where);
    }

    /** While γ̃ ≪ κ the reference loses digits for D > 2: its h(z) is then a difference of two numbers near 1. */
    private static boolean isRounded(NamedCsvRecord row) {
        double depth = number(row, "depth");
        return depth > 2 && Math.pow(number(row, "alpha"), depth) / number(row, "accuracy") > 1e8;
    }

    private static Console run(String dataset, String depth, String alpha, String stops) {
        return Console.run(
                new GradientFlow(),
                "trajectory --preset " + dataset + " --depth " + depth + " --alpha " + alpha + " " + stops);
    }

    private static List<NamedCsvRecord> reference(String dataset, String depth) throws IOException {
        InputStream in = TrajectoryReferenceTest.class.getResourceAsStream("/reference/trajectories.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(in))) {
            return rows.stream()
                    .filter(row -> row.getField("dataset").equals(dataset)
                            && row.getField("depth").equals(depth))
                    .toList();
        }
    }

    private static double number(NamedCsvRecord row, String column) {
        return row.getField(column).equals("nan") ? Double.NaN : Double.parseDouble(row.getField(column));
    }

    private static double number(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }
}
