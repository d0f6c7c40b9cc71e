package org.loxodrome.app;

import java.util.function.Consumer;
import java.util.function.Function;
import org.loxodrome.ui.service.BackgroundTurns;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.Workers;
import org.loxodrome.ui.view.space.Easels;

/** Easels of which each paints in the background. */
record BackgroundEasels(Workers workers, FrameLoop frames, Consumer<RuntimeException> onFailure) implements Easels {

    @Override
    public <T, R> Consumer<T> easel(Function<T, R> paint, Consumer<R> show) {
        BackgroundTurns<T, R> turns = new BackgroundTurns<>(workers, frames, paint, show, onFailure);
        frames.add(turns);
        return turns::start;
    }
}
