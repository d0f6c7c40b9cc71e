package org.loxodrome.ui.controller;

import org.loxodrome.flow.FlowException;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.ui.model.Texts;

/** Says in one sentence what went wrong. */
public final class FailureSentence {

    private FailureSentence() {}

    /** The failure's own sentence if it was made for users, else one that says only that the program has a fault. */
    public static String of(Throwable failure, Texts texts) {
        String own = failure.getMessage();
        boolean forUsers = failure instanceof DatasetException
                || failure instanceof FlowException
                || failure instanceof IllegalArgumentException;
        return forUsers && own != null
                ? own
                : texts.of("failure.unexpected", failure.getClass().getSimpleName());
    }
}
