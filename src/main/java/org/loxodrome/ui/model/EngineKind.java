package org.loxodrome.ui.model;

import org.loxodrome.flow.EngineChoice;

/** The engines among which the user chooses. */
public enum EngineKind {
    /** Exact gradient flow. */
    FLOW,
    /** Normalized gradient descent. */
    DESCENT,
    /** Gradient flow of the network linearised at its start. */
    KERNEL;

    /** The kind of an engine. */
    public static EngineKind of(EngineChoice engine) {
        if (engine instanceof EngineChoice.Descent) {
            return DESCENT;
        }
        return engine instanceof EngineChoice.Kernel ? KERNEL : FLOW;
    }

    /**
     * The engine.
     *
     * @param step η, for {@link #DESCENT}
     * @param loss what training minimises, but for {@link #DESCENT}, which is on the exponential loss alone
     * @throws IllegalArgumentException with a sentence for the user, if descent has no such step
     */
    public EngineChoice choice(double step, LossKind loss) {
        return switch (this) {
            case FLOW -> new EngineChoice.Flow(loss.loss());
            case DESCENT -> new EngineChoice.Descent(step);
            case KERNEL -> new EngineChoice.Kernel(loss.loss());
        };
    }
}
