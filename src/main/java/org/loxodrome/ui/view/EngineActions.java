package org.loxodrome.ui.view;

import org.loxodrome.ui.model.EngineKind;
import org.loxodrome.ui.model.LossKind;

/** What a user can ask for about what follows the trajectories. */
public interface EngineActions {

    /** Takes another engine, with the step and the loss that it had last. */
    void follow(EngineKind kind);

    /** Descends with another step η. */
    void descend(double step);

    /** Minimises another loss. */
    void minimise(LossKind loss);
}
