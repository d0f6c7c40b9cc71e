package org.loxodrome.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Standard output as CSV: every row is on its way as soon as it is known. */
final class CsvOutput {

    private final Writer out;

    CsvOutput(Writer out) {
        this.out = out;
    }

    /**
     * Writes one row of cells; one with a comma in it comes in quotes.
     *
     * @throws OutputException if nothing more can be written
     */
    void row(List<String> cells) {
        try {
            out.write(String.join(",", cells));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
