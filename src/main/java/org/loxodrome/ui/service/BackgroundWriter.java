package org.loxodrome.ui.service;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes values in the background, one at a time and in their order, so that an older one never comes after a newer one; of
 * those that have to wait only the newest is written. Used on the FX thread only.
 */
public final class BackgroundWriter<T> implements FrameLoop.Client {

    private final BackgroundTasks tasks;
    private final Consumer<T> write;
    private final Consumer<T> onWritten;
    private final Consumer<RuntimeException> onFailure;
    private Optional<T> underWay = Optional.empty();
    private Optional<T> waiting = Optional.empty();
    private boolean closed;

    /**
     * Nothing to write yet.
     *
     * @param write writes a value, on any thread
     * @param onWritten receives what has been written, on the FX thread
     * @param onFailure receives what {@code write} threw, on the FX thread
     */
    public BackgroundWriter(
            Workers workers,
            FrameLoop frames,
            Consumer<T> write,
            Consumer<T> onWritten,
            Consumer<RuntimeException> onFailure) {
        this.tasks = new BackgroundTasks(workers, frames, this::failed);
        this.write = write;
        this.onWritten = onWritten;
        this.onFailure = onFailure;
    }

    /** Writes a value as soon as the one before is written. */
    public void write(T value) {
        if (underWay.isPresent()) {
            waiting = Optional.of(value);
        } else {
            begin(value);
        }
    }

    /** Whether something is not written yet. */
    public boolean isBusy() {
        return underWay.isPresent();
    }

    /** Writes what is not written yet, at once and on this thread: afterwards nothing more is written. */
    public synchronized void close() {
        try {
            waiting.or(() -> underWay).ifPresent(this::writeUnlessClosed);
        } finally {
            closed = true;
        }
    }

    @Override
    public boolean frame(long nanos) {
        return tasks.frame(nanos);
    }

    private void begin(T value) {
        underWay = Optional.of(value);
        tasks.start(
                () -> {
                    writeUnlessClosed(value);
                    return value;
                },
                this::written);
    }

    private synchronized void writeUnlessClosed(T value) {
        if (!closed) {
            write.accept(value);
        }
    }

    private void written(T value) {
        onWritten.accept(value);
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
