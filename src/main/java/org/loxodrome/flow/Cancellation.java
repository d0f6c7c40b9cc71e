package org.loxodrome.flow;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Asked between pieces of work of at most a millisecond. */
record Cancellation(BooleanSupplier cancelled) {

    /** Gives up if asked to, by a {@link CancellationException}. */
    void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
