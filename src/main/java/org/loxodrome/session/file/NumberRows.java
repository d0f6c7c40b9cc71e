package org.loxodrome.session.file;

import java.io.IOException;
import org.loxodrome.session.NumberRow;

/** Rows of numbers on their way into a text. */
public interface NumberRows {

    /**
     * Writes a row.
     *
     * @throws IOException if nothing more can be written
     */
    void row(NumberRow row) throws IOException;

    /**
     * Ends the text; the writer below stays open.
     *
     * @throws IOException if nothing more can be written
     */
    void finish() throws IOException;
}
