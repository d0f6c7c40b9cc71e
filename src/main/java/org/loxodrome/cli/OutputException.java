package org.loxodrome.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean readerGone;

    OutputException(IOException cause) {
        super("The output cannot be written: " + cause.getMessage() + ".", cause);
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        readerGone = message.contains("pipe");
    }

    /** Whether the reader at the other end of a pipe has seen enough, which is no error. */
    boolean isReaderGone() {
        return readerGone;
    }
}
