package org.loxodrome.session.file;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.problem.Decimal;
import org.loxodrome.session.NumberRow;
import org.loxodrome.session.NumberSource;

/**
 * Rows of numbers as CSV: lines that begin with {@code #} say where they come from, then a line with the names of the columns. A cell is
 * empty where nothing is known; ±∞ is {@code inf} and {@code -inf}.
 */
public final class CsvRows implements NumberRows {

    private final Writer out;
    private boolean named;

    /**
     * Writes where the numbers come from.
     *
     * @throws IOException if nothing can be written
     */
    public CsvRows(Writer out, NumberSource source) throws IOException {
        this.out = out;
        comment("program", Provenance.software());
        comment("command", source.command());
        if (source.experiment().isPresent()) {
            comment("experiment", ExperimentFile.line(source.experiment().get()));
        }
    }

    @Override
    public void row(NumberRow row) throws IOException {
        if (!named) {
            named = true;
            line(Stream.concat(Stream.of("kind"), row.columns().stream()));
        }
        Stream<String> cells = row.quantities().stream()
                .flatMapToDouble(quantity -> Arrays.stream(quantity.values()))
                .mapToObj(CsvRows::cell);
        line(Stream.concat(Stream.of(row.kind()), cells));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    /** A text of several lines stays a comment. */
    private void comment(String name, String text) throws IOException {
        out.write("# " + name + ": " + text.lines().collect(Collectors.joining("\n# ")) + "\n");
    }

    private void line(Stream<String> cells) throws IOException {
        out.write(cells.collect(Collectors.joining(",", "", "\n")));
    }

    private static String cell(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return Decimal.of(value);
    }
}
