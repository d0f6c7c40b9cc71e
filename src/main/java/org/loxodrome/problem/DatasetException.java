package org.loxodrome.problem;

/** A data set that cannot be used. The message is a sentence for the user: what is wrong, where, what would be right. */
public class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a sentence for the user. */
    public DatasetException(String message) {
        super(message);
    }
}
