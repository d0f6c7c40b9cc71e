package org.loxodrome.session.file;

/** A file cannot be used. The message is a sentence for the user: what is wrong, where, what would be right. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a sentence for the user. */
    public UnreadableFileException(String message) {
        super(message);
    }
}
