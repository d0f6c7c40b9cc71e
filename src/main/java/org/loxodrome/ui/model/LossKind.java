package org.loxodrome.ui.model;

import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Loss;

/** The losses among which the user chooses. */
public enum LossKind {
    /** The mean of e^−m over the margins m. */
    EXPONENTIAL(Loss.EXPONENTIAL),
    /** The mean of log(1 + e^−m). */
    LOGISTIC(Loss.LOGISTIC);

    private final Loss loss;

    LossKind(Loss loss) {
        this.loss = loss;
    }

    /** The loss that an engine minimises. */
    public static LossKind of(EngineChoice engine) {
        return engine.loss() == Loss.LOGISTIC ? LOGISTIC : EXPONENTIAL;
    }

    Loss loss() {
        return loss;
    }
}
