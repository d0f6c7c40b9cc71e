package org.loxodrome.session;

/** A figure cannot be drawn of these data or with these settings. The message is a sentence for the user. */
public final class FigureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a sentence for the user. */
    public FigureException(String message) {
        super(message);
    }
}
