package org.loxodrome.ui.controller;

import java.io.UncheckedIOException;
import org.loxodrome.flow.FlowException;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.session.FigureException;
import org.loxodrome.session.file.UnreadableFileException;
import org.loxodrome.ui.model.Texts;

/** Says in one sentence what went wrong. */
public final class FailureSentence {

    private FailureSentence() {}

    /** The failure's own sentence if it was made for users, else one that says only that the program has a fault. */
    public static String of(Throwable failure, Texts texts) {
        Throwable told =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        String own = told.getMessage();
        return own != null && isForUsers(failure)
                ? own
                : texts.of("failure.unexpected", told.getClass().getSimpleName());
    }

    private static boolean isForUsers(Throwable failure) {
        return failure instanceof DatasetException
                || failure instanceof FlowException
                || failure instanceof FigureException
                || failure instanceof UnreadableFileException
                || failure instanceof UncheckedIOException;
    }
}
