package org.loxodrome.ui.service;

import java.util.function.Consumer;
import javafx.application.Platform;

/** Catches what nothing else has caught, on any thread, so that no stack trace reaches a user. */
public final class UncaughtFailures {

    private UncaughtFailures() {}

    /** From now on hands over uncaught failures to {@code receiver} on the FX thread. */
    public static void handOverTo(Consumer<Throwable> receiver) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Platform.runLater(() -> receiver.accept(failure)));
    }
}
