package org.loxodrome.cli;

import java.util.function.Supplier;

/** Something the user gave cannot be used. The message is a sentence: what is wrong, where, what would be right. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }

    /** A check that fails with a sentence for the user. */
    static void check(Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    /** A value whose constructor checks its range with a sentence for the user. */
    static <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }
}
