package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code maxmargin}, {@code path} and {@code separable}. */
class MarginCommandsTest {

    private static final double TOLERANCE = 1e-8;

    @ParameterizedTest
    @ValueSource(strings = {"stable", "nonunique", "switching", "deep-escape", "deep-trap"})
    void maxMarginAgreesWithTheReference(String preset) throws IOException {
        Console console = Console.run("maxmargin --preset " + preset);
        assertEquals(
                "kind,depth,unique,norm,l2_margin,kkt,w1,w2,w3", console.lines().get(0), console.err());
        assertAgrees(reference(preset, "l2").get(0), console.row(0), 4, 6);
        assertEquals(List.of("l2", "", "1"), console.row(0).subList(0, 3));
        NamedCsvRecord l1 = reference(preset, "l1").get(0);
        assertEquals(List.of("l1", "", l1.getField("unique")), console.row(1).subList(0, 3));
        assertEquals(l1.getField("unique").equals("1") ? 3 : 4, console.lines().size(), "a segment has two corners");
        if (l1.getField("unique").equals("1")) {
            assertAgrees(l1, console.row(1), 4, 6);
        }
    }

    @ParameterizedTest
    @CsvSource({"stable, 3", "stable, 10", "nonunique, 3", "switching, 3", "deep-escape, 3", "deep-trap, 3"})
    void minimaOfTheQuasiNormAgreeWithTheReference(String preset, String depth) throws IOException {
        Console without = Console.run("maxmargin --preset " + preset);
        Console console = Console.run("maxmargin --preset " + preset + " --depth 2," + depth);
        int first = without.lines().size() - 1;
        assertEquals(without.lines(), console.lines().subList(0, first + 1), "nothing more for D = 2");
        assertEquals(List.of("l2/D", depth, "1"), console.row(first).subList(0, 3));
        NamedCsvRecord expected = reference(preset, "l2/D").stream()
                .filter(row -> row.getField("depth").equals(depth))
                .findFirst()
                .orElseThrow();
        assertAgrees(expected, console.row(first), 4, 6);
        for (int i = first + 1; i < console.lines().size() - 1; i++) {
            assertEquals(List.of("l2/D-local", depth, "0"), console.row(i).subList(0, 3));
            double norm = Double.parseDouble(console.row(i).get(3));
            assertTrue(norm >= Double.parseDouble(console.row(i - 1).get(3)), "by growing norm");
        }
    }

    @Test
    void theLocalMinimumOfDeepTrapIsListed() {
        List<String> row = Console.run("maxmargin --preset deep-trap --depth 3").row(3);
        assertEquals(List.of("l2/D-local", "3", "0", "1.66666666666667", "0.6"), row.subList(0, 5));
        assertEquals(List.of("1", "0", "0"), row.subList(6, 9));
    }

    @Test
    void thePathHasBothEnds() {
        Console console = Console.run("path --preset switching --depth 3 --mu inf,0");
        Console ends = Console.run("maxmargin --preset switching");
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of("Q", "3", i == 0 ? "inf" : "0"), console.row(i).subList(0, 3));
            assertEquals(ends.row(i).subList(4, 9), console.row(i).subList(4, 9));
        }
    }

    @Test
    void aNegativeMuIsRefused() {
        Console console = Console.run("path --preset switching --depth 3 --mu=-1");
        assertEquals(2, console.status());
        assertEquals(
                "--mu: \"-1\" is negative; mu is a number from 0 to inf.",
                console.err().strip());
    }

    @Test
    void stationaryGivesTheReason() {
        Console console = Console.run("stationary --preset deep-escape --depth 2,3");
        assertEquals("depth,stationary,reason", console.lines().get(0), console.err());
        assertEquals("2,1,\"For D = 2 ", console.lines().get(1).substring(0, 15));
        assertEquals("3,0,\"On coordinates 2 and 3, ", console.lines().get(2).substring(0, 29));
    }

    @ParameterizedTest
    @CsvSource({"stable, 2", "stable, 3", "stable, 10", "switching, 2", "deep-trap, 3"})
    void pathAgreesWithTheReference(String preset, String depth) throws IOException {
        List<NamedCsvRecord> expected = reference(preset, "Q").stream()
                .filter(row -> row.getField("depth").equals(depth))
                .toList();
        String mus = expected.stream().map(row -> row.getField("mu")).collect(Collectors.joining(","));
        Console console = Console.run("path --preset " + preset + " --depth " + depth + " --mu " + mus);
        assertEquals(
                "kind,depth,mu,support,l2_margin,kkt,w1,w2,w3,nu1,nu2,nu3",
                console.lines().get(0),
                console.err());
        assertEquals(expected.size() + 1, console.lines().size());
        for (int i = 0; i < expected.size(); i++) {
            List<String> row = console.row(i);
            assertEquals(List.of("Q", depth), row.subList(0, 2));
            assertEquals(Double.parseDouble(expected.get(i).getField("mu")), Double.parseDouble(row.get(2)));
            assertAgrees(expected.get(i), row, 4, 6);
        }
    }

    @Test
    void theSupportNamesThePointsWithPositiveMultipliers() {
        Console console = Console.run("path --preset switching --depth 2 --mu 1,0.02");
        for (int i = 0; i < 2; i++) {
            List<String> row = console.row(i);
            for (int n = 1; n <= 3; n++) {
                boolean supports = List.of(row.get(3).split(" ", -1)).contains(Integer.toString(n));
                assertEquals(Double.parseDouble(row.get(8 + n)) > 0, supports, row.toString());
            }
        }
        assertTrue(console.row(1).get(3).length() > console.row(0).get(3).length(), "a point joins at 0.02635");
    }

    @Test
    void rowsOfThePathComeInTheOrderGiven() {
        Console console = Console.run("path --preset stable --depth 3,2 --mu 0.1,1");
        List<String> keys = List.of(0, 1, 2, 3).stream()
                .map(i -> console.row(i).get(1) + " " + console.row(i).get(2))
                .toList();
        assertEquals(List.of("3 0.1", "3 1", "2 0.1", "2 1"), keys);
    }

    @Test
    void separableGivesTheL2Margin() {
        Console console = Console.run("separable --preset stable");
        assertEquals(
                "separable,l2_margin,lambda1,lambda2,lambda3", console.lines().get(0));
        assertEquals("1", console.row(0).get(0));
        assertEquals(1.47488783223, Double.parseDouble(console.row(0).get(1)), 1e-10);
        assertEquals(List.of("", "", ""), console.row(0).subList(2, 5));
    }

    @Test
    void whatCannotBeSeparatedComesWithAProof(@TempDir Path folder) throws IOException {
        Console console = Console.run("separable --data " + opposite(folder));
        assertEquals(0, console.status(), console.err());
        // 3 (1, 2) = (3, 6): λ₁ = 3 λ₃
        assertEquals(List.of("0", "", "0.75", "0", "0.25"), console.row(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trajectory --depth 2 --alpha 1 --mu 1",
                "maxmargin",
                "path --depth 2 --mu 1",
                "stationary --depth 3"
            })
    void whatCannotBeSeparatedIsRefused(String command, @TempDir Path folder) throws IOException {
        Console console = Console.run(command + " --data " + opposite(folder));
        assertEquals(2, console.status());
        assertEquals("", console.out());
        assertTrue(console.err().contains("points 1 and 3 conflict"), console.err());
        assertEquals(1, console.err().lines().count());
    }

    private static Path opposite(Path folder) throws IOException {
        return Files.writeString(folder.resolve("opposite.csv"), "x1,x2,y\n1,2,1\n5,1,1\n3,6,-1\n");
    }

    private static void assertAgrees(NamedCsvRecord expected, List<String> row, int margin, int w) {
        String where = expected.toString();
        assertEquals(number(expected, "l2_margin"), Double.parseDouble(row.get(margin)), TOLERANCE, where);
        for (int i = 0; i < 3; i++) {
            assertEquals(number(expected, "w" + (i + 1)), Double.parseDouble(row.get(w + i)), TOLERANCE, where);
        }
        assertTrue(Double.parseDouble(row.get(margin + 1)) < 1e-10, where);
    }

    private static List<NamedCsvRecord> reference(String dataset, String kind) throws IOException {
        InputStream in = MarginCommandsTest.class.getResourceAsStream("/reference/maxmargins.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(in))) {
            return rows.stream()
                    .filter(row -> row.getField("dataset").equals(dataset)
                            && row.getField("kind").equals(kind))
                    .toList();
        }
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
