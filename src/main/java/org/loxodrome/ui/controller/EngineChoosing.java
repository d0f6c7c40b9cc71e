package org.loxodrome.ui.controller;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.ui.model.EngineKind;
import org.loxodrome.ui.model.EngineState;
import org.loxodrome.ui.model.LossKind;
import org.loxodrome.ui.view.EngineActions;

/** Carries out what the user asks for about the engine. */
final class EngineChoosing implements EngineActions {

    private final EngineState engine;
    private final Consumer<Supplier<EngineChoice>> onChoice;

    /**
     * Choices that start from what is chosen now.
     *
     * @param onChoice makes a choice, which may be refused with a sentence, a step that can be taken back
     */
    EngineChoosing(EngineState engine, Consumer<Supplier<EngineChoice>> onChoice) {
        this.engine = engine;
        this.onChoice = onChoice;
    }

    @Override
    public void follow(EngineKind kind) {
        choose(kind, engine.step().get(), engine.wantedLoss().get());
    }

    @Override
    public void descend(double step) {
        choose(EngineKind.DESCENT, step, engine.wantedLoss().get());
    }

    @Override
    public void minimise(LossKind loss) {
        choose(engine.kind().get(), engine.step().get(), loss);
    }

    private void choose(EngineKind kind, double step, LossKind loss) {
        onChoice.accept(() -> kind.choice(step, loss));
    }
}
