package org.loxodrome.flow;

/** A trajectory that cannot be followed. The message is a sentence for the user. */
public final class FlowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a sentence for the user. */
    public FlowException(String message) {
        super(message);
    }
}
