package org.loxodrome.ui.service;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A topic of background work of which only the newest run counts. Used on the FX thread only. */
final class Lane {

    private final Workers workers;
    private final Consumer<RuntimeException> onFailure;
    private @Nullable Run run;

    /**
     * An idle lane.
     *
     * @param onFailure receives, on the FX thread, what a piece of the newest run threw
     */
    Lane(Workers workers, Consumer<RuntimeException> onFailure) {
        this.workers = workers;
        this.onFailure = onFailure;
    }

    /** Cancels the run under way and starts another, whose pieces may be done side by side. */
    void supersede(List<Consumer<Run>> pieces) {
        cancel();
        Run next = new Run(pieces.size(), onFailure);
        run = next;
        if (pieces.size() == 1) {
            workers.execute(() -> next.execute(pieces.get(0)));
        } else {
            pieces.forEach(piece -> workers.queue(() -> next.execute(piece)));
        }
    }

    /** Cancels the run under way; nothing of it will be seen. */
    void cancel() {
        if (run != null) {
            run.cancel();
            run = null;
        }
    }

    /** Takes over what the newest run has delivered. Afterwards the lane is idle if the run is finished. */
    void drain() {
        Run drained = run;
        if (drained == null) {
            return;
        }
        boolean finished = drained.isFinished();
        drained.drain();
        if (finished && run == drained) {
            run = null;
        }
    }

    /** Whether a run is under way. */
    boolean isBusy() {
        return run != null;
    }
}
