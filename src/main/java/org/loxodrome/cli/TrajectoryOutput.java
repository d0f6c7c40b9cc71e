package org.loxodrome.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.loxodrome.session.NumberRow;
import org.loxodrome.session.NumberSource;
import org.loxodrome.session.file.JsonRows;
import org.loxodrome.session.file.NumberRows;

/** The rows of {@code trajectory} on standard output, in the format that is wanted. */
final class TrajectoryOutput {

    private static final List<String> FORMATS = List.of("csv", "json");

    private TrajectoryOutput() {}

    /**
     * Checks the name of a format.
     *
     * @throws BadInputException with a sentence, if it is none
     */
    static void check(String format) {
        if (!FORMATS.contains(format)) {
            throw new BadInputException(
                    "--format: there is no \"" + format + "\"; there are " + String.join(", ", FORMATS) + ".");
        }
    }

    /**
     * Rows in a format.
     *
     * @param columns the names of the columns that CSV has
     */
    static NumberRows of(String format, Writer out, NumberSource source, List<String> columns) throws IOException {
        return format.equals("json") ? new JsonRows(out, source) : new Plain(new CsvOutput(out), columns);
    }

    /** CSV with a header and 15 digits, to be read by people and by other programs. */
    private static final class Plain implements NumberRows {

        /** They would make the rows too long to be read. */
        private static final Set<String> LEFT_OUT = Set.of("m", "p", "nu");

        private final CsvOutput out;

        Plain(CsvOutput out, List<String> columns) {
            this.out = out;
            out.row(columns);
        }

        @Override
        public void row(NumberRow row) {
            Stream<String> cells = row.quantities().stream()
                    .filter(quantity -> !LEFT_OUT.contains(quantity.name()))
                    .flatMapToDouble(quantity -> Arrays.stream(quantity.values()))
                    .mapToObj(Cell::of);
            out.row(cells.toList());
        }

        @Override
        public void finish() {
            // every row is complete
        }
    }
}
