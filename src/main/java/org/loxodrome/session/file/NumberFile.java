package org.loxodrome.session.file;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.session.NumberRow;
import org.loxodrome.session.NumberTable;

/** Numbers in files: JSON if the file's name ends so, else CSV. */
public final class NumberFile {

    private NumberFile() {}

    /**
     * Writes numbers, replacing the file that is there: the user has been asked.
     *
     * @throws UncheckedIOException with a sentence for the user in its cause, if the file was not written
     */
    public static void write(Path file, NumberTable table) {
        try {
            SafeFile.write(file, true, bytes -> {
                Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                NumberRows rows = isJson(file) ? new JsonRows(text, table.source()) : new CsvRows(text, table.source());
                for (NumberRow row : table.rows()) {
                    rows.row(row);
                }
                rows.finish();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
