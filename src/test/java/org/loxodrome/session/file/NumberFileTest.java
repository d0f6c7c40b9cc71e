package org.loxodrome.session.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.ExperimentRun;
import org.loxodrome.session.Findings;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.session.NumberSource;
import org.loxodrome.session.NumberTable;
import org.loxodrome.session.RandomExperiments;
import org.loxodrome.session.TrajectoryCommandLine;
import org.loxodrome.work.PieceMaker;

class NumberFileTest {

    /** With infinite accuracies and margins, a time that is not known, and a trajectory that is not shown. */
    private static final Experiment EXPERIMENT = experiment();

    private static Findings findings = Findings.NONE;

    @TempDir
    private Path folder = Path.of("");

    private static Experiment experiment() {
        Experiment experiment = Experiment.of(Presets.named("deep-escape"))
                .withFan(List.of(0.3, 5.0, 7.0))
                .withAlpha(Double.POSITIVE_INFINITY);
        return experiment.withView(experiment.view().withVisible(5.0, false));
    }

    @BeforeAll
    static void compute() {
        findings = new ExperimentRun(EngineChoice::engine, new MarginTheory(), PieceMaker.IN_TURN)
                .findings(EXPERIMENT, () -> false);
    }

    @Test
    void theTableHoldsEveryPointToTheLastBit() throws IOException {
        List<Map<String, String>> rows = csvRows(EXPERIMENT);
        List<TrajectoryPoint> points = trajectoryPoints();
        List<Map<String, String>> trajectories = ofKind(rows, "trajectory");
        assertEquals(points.size(), trajectories.size());
        for (int i = 0; i < points.size(); i++) {
            assertPoint(points.get(i), trajectories.get(i));
        }
        List<TrajectoryPoint> stops = findings.trajectories().stream()
                .flatMap(followed -> followed.stops().stream().map(stop -> stop.point()))
                .toList();
        List<Map<String, String>> stopRows = ofKind(rows, "stop");
        assertEquals(stops.size(), stopRows.size());
        assertPoint(stops.get(3), stopRows.get(3));
    }

    @Test
    void theTableHasTheScalesThatAreShownAndTheDepth() throws IOException {
        List<Map<String, String>> rows = ofKind(csvRows(EXPERIMENT), "trajectory");
        assertEquals(
                List.of("0.3", "7", "inf"),
                rows.stream().map(row -> row.get("alpha")).distinct().toList());
        assertEquals(
                List.of("3"),
                rows.stream().map(row -> row.get("depth")).distinct().toList());
    }

    @Test
    void theTableHoldsWhatTheoryKnows() throws IOException {
        List<Map<String, String>> rows = csvRows(EXPERIMENT);
        List<Map<String, String>> path = ofKind(rows, "path");
        List<PathPoint> points = findings.theory().orElseThrow().path();
        assertEquals(points.size(), path.size());
        assertEquals("inf", path.get(0).get("mu"));
        for (int i = 0; i < points.size(); i++) {
            assertEquals(points.get(i).mu(), number(path.get(i).get("mu")));
            assertArrayEquals(points.get(i).at().toArray(), list(path.get(i), "w"));
            assertEquals("", path.get(i).get("p1"));
        }
        Map<String, String> l2 = ofKind(rows, "l2").get(0);
        assertEquals("", l2.get("mu"));
        double[] w = list(l2, "w");
        double[] margins = list(l2, "m");
        double[][] signed = EXPERIMENT.dataset().signedRows();
        assertEquals(signed.length, margins.length);
        for (int n = 0; n < margins.length; n++) {
            assertEquals(signed[n][0] * w[0] + signed[n][1] * w[1] + signed[n][2] * w[2], margins[n], 1e-14);
        }
        assertEquals(
                findings.theory().orElseThrow().l2OverD().size(),
                ofKind(rows, "l2-over-d").size());
        assertFalse(ofKind(rows, "l1").isEmpty());
        List<Map<String, String>> marked = ofKind(rows, "path-point");
        assertEquals(EXPERIMENT.mu(), number(marked.get(marked.size() - 1).get("mu")));
    }

    @ParameterizedTest
    @MethodSource("org.loxodrome.session.RandomExperiments#seeds")
    void bothHeadersHoldTheExperimentAndTheCommand(long seed) throws IOException {
        Experiment experiment = RandomExperiments.of(seed);
        NumberTable table = new NumberTable(
                NumberSource.of(experiment),
                NumberTable.of(EXPERIMENT, findings).rows());
        JsonObject json = json(table);
        assertEquals(experiment, opened(json.get("experiment").toString()));
        assertEquals(TrajectoryCommandLine.of(experiment), json.get("command").getAsString());
        assertTrue(json.get("program").getAsString().matches("Loxodrome \\d+\\.\\d+.*"));
        List<String> lines = csvLines(table);
        String line = lines.stream()
                .filter(text -> text.startsWith("# experiment: "))
                .findFirst()
                .orElseThrow();
        assertEquals(experiment, opened(line.substring("# experiment: ".length())));
        assertTrue(lines.get(0).startsWith("# program: Loxodrome "));
        assertTrue(lines.get(1).startsWith("# command: packaging/loxodrome trajectory "));
    }

    @Test
    void theObjectHasTheSameNumbersAsTheTable() throws IOException {
        List<Map<String, String>> table = csvRows(EXPERIMENT);
        List<JsonElement> rows = json(NumberTable.of(EXPERIMENT, findings))
                .getAsJsonArray("rows")
                .asList();
        assertEquals(table.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(
                    table.get(i),
                    flat(rows.get(i).getAsJsonObject(), table.get(i).keySet()));
        }
    }

    @Test
    void whatIsNotKnownIsLeftOutOfTheObject() throws IOException {
        List<JsonElement> rows = json(NumberTable.of(EXPERIMENT, findings))
                .getAsJsonArray("rows")
                .asList();
        JsonObject last = rows.get(rows.size() - 1).getAsJsonObject();
        assertEquals(List.of("kind", "depth", "mu", "w", "m"), List.copyOf(last.keySet()));
        JsonObject limit = rows.stream()
                .map(JsonElement::getAsJsonObject)
                .filter(row -> row.get("kind").getAsString().equals("stop")
                        && row.get("alpha").getAsString().equals("inf"))
                .findFirst()
                .orElseThrow();
        assertEquals("inf", limit.get("accuracy").getAsString());
        assertEquals("-inf", limit.get("log10_loss").getAsString());
        assertFalse(limit.has("log10_time"));
    }

    private static void assertPoint(TrajectoryPoint point, Map<String, String> row) {
        assertEquals(point.accuracy(), number(row.get("accuracy")));
        assertEquals(point.mu(), number(row.get("mu")));
        assertEquals(point.log10Time(), number(row.get("log10_time")));
        assertEquals(point.log10Loss(), number(row.get("log10_loss")));
        assertEquals(point.margin(), number(row.get("margin")));
        assertArrayEquals(point.direction().toArray(), list(row, "w"));
        assertArrayEquals(point.weights(), list(row, "p"));
        assertArrayEquals(point.multipliers(), list(row, "nu"));
    }

    private static List<TrajectoryPoint> trajectoryPoints() {
        return findings.trajectories().stream()
                .map(FanTrajectory::trajectory)
                .flatMap(trajectory -> trajectory.points().stream())
                .toList();
    }

    private static List<Map<String, String>> ofKind(List<Map<String, String>> rows, String kind) {
        return rows.stream().filter(row -> kind.equals(row.get("kind"))).toList();
    }

    private List<Map<String, String>> csvRows(Experiment experiment) throws IOException {
        List<String> lines = csvLines(NumberTable.of(experiment, findings)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        String[] names = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertEquals(names.length, cells.length, line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> csvLines(NumberTable table) throws IOException {
        Path file = folder.resolve("numbers.csv");
        NumberFile.write(file, table);
        return Files.readAllLines(file);
    }

    private JsonObject json(NumberTable table) throws IOException {
        Path file = folder.resolve("numbers.JSON");
        NumberFile.write(file, table);
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private Experiment opened(String text) throws IOException {
        return ExperimentFile.read(Files.writeString(folder.resolve("again.loxodrome"), text));
    }

    /** A row of the object as one of the table. */
    private static Map<String, String> flat(JsonObject row, Iterable<String> names) {
        Map<String, String> flat = new LinkedHashMap<>();
        names.forEach(name -> flat.put(name, ""));
        row.asMap().forEach((name, value) -> {
            if (value.isJsonArray()) {
                for (int i = 0; i < value.getAsJsonArray().size(); i++) {
                    flat.put(name + (i + 1), value.getAsJsonArray().get(i).getAsString());
                }
            } else {
                flat.put(name, value.getAsString());
            }
        });
        return flat;
    }

    private static double number(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return Double.NaN;
        }
        return cell.endsWith("inf")
                ? (cell.equals("inf") ? 1 : -1) * Double.POSITIVE_INFINITY
                : Double.parseDouble(cell);
    }

    private static double[] list(Map<String, String> row, String name) {
        return row.entrySet().stream()
                .filter(entry -> entry.getKey().matches(name + "\\d+"))
                .mapToDouble(entry -> number(entry.getValue()))
                .toArray();
    }
}
