package org.loxodrome.ui.service;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Single tasks in the background, such as reading or writing a file: a newer one supersedes an older one's result. */
public final class BackgroundTasks implements FrameLoop.Client {

    private final Lane lane;
    private final FrameLoop frames;

    /**
     * No task yet.
     *
     * @param onFailure receives, on the FX thread, what the newest task threw
     */
    public BackgroundTasks(Workers workers, FrameLoop frames, Consumer<RuntimeException> onFailure) {
        this.lane = new Lane(workers, onFailure);
        this.frames = frames;
    }

    /** Does the task in the background and hands its result to {@code then} on the FX thread. */
    public <T> void start(Supplier<T> task, Consumer<T> then) {
        start(cancelled -> task.get(), then);
    }

    /** Does a task that asks now and then whether its result is still wanted. */
    public <T> void start(Function<BooleanSupplier, T> task, Consumer<T> then) {
        lane.supersede(List.of(run -> {
            T result = task.apply(run::isCancelled);
            run.deliver(() -> then.accept(result));
        }));
        frames.wake();
    }

    /** Stops the task under way; nothing more is heard of it. */
    public void cancel() {
        lane.cancel();
    }

    /** Whether a task is under way. */
    public boolean isBusy() {
        return lane.isBusy();
    }

    @Override
    public boolean frame(long nanos) {
        lane.drain();
        return lane.isBusy();
    }
}
