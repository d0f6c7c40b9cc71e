package org.loxodrome.ui.service;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does one thing after the other in the background, in their order; of those that have to wait only the newest is done. What is
 * under way is never given up, so that something is seen of a stream that never stops. Used on the FX thread only.
 *
 * @param <T> what is to be done
 * @param <R> what comes of it
 */
public final class BackgroundTurns<T, R> implements FrameLoop.Client {

    private final BackgroundTasks tasks;
    private final Function<T, R> work;
    private final Consumer<R> then;
    private final Consumer<RuntimeException> onFailure;
    private Optional<T> underWay = Optional.empty();
    private Optional<T> waiting = Optional.empty();

    /**
     * Nothing to do yet.
     *
     * @param work does a thing, on any thread
     * @param then receives what has come of it, on the FX thread
     * @param onFailure receives what {@code work} threw, on the FX thread
     */
    public BackgroundTurns(
            Workers workers,
            FrameLoop frames,
            Function<T, R> work,
            Consumer<R> then,
            Consumer<RuntimeException> onFailure) {
        this.tasks = new BackgroundTasks(workers, frames, this::failed);
        this.work = work;
        this.then = then;
        this.onFailure = onFailure;
    }

    /** Does a thing as soon as the one before is done. */
    public void start(T thing) {
        if (underWay.isPresent()) {
            waiting = Optional.of(thing);
        } else {
            begin(thing);
        }
    }

    /** The newest thing that is not done yet. */
    Optional<T> newest() {
        return waiting.or(() -> underWay);
    }

    @Override
    public boolean frame(long nanos) {
        return tasks.frame(nanos);
    }

    private void begin(T thing) {
        underWay = Optional.of(thing);
        tasks.start(() -> work.apply(thing), this::done);
    }

    private void done(R result) {
        then.accept(result);
        next();
    }

    private void failed(RuntimeException failure) {
        onFailure.accept(failure);
        next();
    }

    private void next() {
        Optional<T> newest = waiting;
        waiting = Optional.empty();
        underWay = Optional.empty();
        newest.ifPresent(this::begin);
    }
}
