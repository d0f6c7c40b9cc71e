package org.loxodrome.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/** Every row of reference/maxmargins.csv, computed independently with SciPy, to 1e-8. */
class ReferenceTest {

    record Row(String dataset, String kind, int depth, double mu, double l2Margin, boolean unique, double[] w) {

        static Row parse(String line) {
            String[] cells = line.split(",", -1);
            double[] w = {Double.parseDouble(cells[6]), Double.parseDouble(cells[7]), Double.parseDouble(cells[8])};
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2].isEmpty() ? 0 : Integer.parseInt(cells[2]),
                    cells[3].isEmpty() ? Double.NaN : Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    cells[5].equals("1"),
                    w);
        }
    }

    static Stream<Row> rows() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/reference/maxmargins.csv")).stream()
                    .skip(1)
                    .map(Row::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Row> ofKind(String kind) {
        return rows().filter(row -> row.kind().equals(kind));
    }

    static Stream<Row> l2() {
        return ofKind("l2");
    }

    static Stream<Row> l1() {
        return ofKind("l1");
    }

    static Stream<Row> l2OverD() {
        return ofKind("l2/D");
    }

    static Stream<Row> q() {
        return ofKind("Q");
    }

    @ParameterizedTest
    @MethodSource
    void l2(Row row) {
        check(row, L2Margin.of(Datasets.preset(row.dataset())));
    }

    @ParameterizedTest
    @MethodSource
    void l1(Row row) {
        L1Face face = L1Margin.of(Datasets.preset(row.dataset()));
        assertEquals(row.unique(), face.isUnique());
        MaxMargin nearest = face.vertices().stream()
                .min(java.util.Comparator.comparingDouble(
                        vertex -> vertex.direction().angleTo(org.loxodrome.geometry.Direction.of(row.w()))))
                .orElseThrow();
        check(row, nearest);
    }

    @ParameterizedTest
    @MethodSource
    void q(Row row) {
        Dataset data = Datasets.preset(row.dataset());
        check(row, new QMargin(data, new Depth(row.depth())).at(row.mu()));
    }

    @ParameterizedTest
    @MethodSource
    void l2OverD(Row row) {
        L2OverDMinima minima = L2OverDMargin.of(Datasets.preset(row.dataset()), new Depth(row.depth()), () -> false);
        assertEquals(row.unique(), minima.isUnique());
        check(row, minima.global().get(0));
    }

    private static void check(Row row, MaxMargin margin) {
        assertTrue(margin.isExact(), () -> "KKT residual " + margin.kktResidual());
        assertEquals(row.l2Margin(), margin.l2Margin(), 1e-8);
        for (int i = 0; i < 3; i++) {
            assertEquals(row.w()[i], margin.direction().component(i), 1e-8);
        }
    }
}
