package org.loxodrome.ui.model;

/**
 * A sentence for the user.
 *
 * @param kind whether something went wrong
 * @param text the sentence
 */
public record Message(Kind kind, String text) {

    /** How a message is shown. */
    public enum Kind {
        /** What was asked for could not be done. */
        ERROR,
        /** Something to know. */
        NOTE,
        /** What was asked for is done. */
        DONE
    }

    /** What was asked for could not be done. */
    public static Message error(String text) {
        return new Message(Kind.ERROR, text);
    }

    /** Something to know. */
    public static Message note(String text) {
        return new Message(Kind.NOTE, text);
    }

    /** What was asked for is done. */
    public static Message done(String text) {
        return new Message(Kind.DONE, text);
    }
}
