package org.loxodrome.figure.file;

import java.io.IOException;

/** A file was not written; the message is a sentence for the user. */
public final class FileWriteException extends IOException {

    private static final long serialVersionUID = 1;

    FileWriteException(String message) {
        super(message);
    }

    FileWriteException(String message, Throwable cause) {
        super(message, cause);
    }
}
