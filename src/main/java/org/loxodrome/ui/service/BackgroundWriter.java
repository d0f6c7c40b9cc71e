package org.loxodrome.ui.service;

import java.util.function.Consumer;

/**
 * Writes values in the background, one at a time and in their order, so that an older one never comes after a newer one; of
 * those that have to wait only the newest is written. Used on the FX thread only.
 */
public final class BackgroundWriter<T> implements FrameLoop.Client {

    private final BackgroundTurns<T, T> turns;
    private final Consumer<T> write;
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
        this.turns = new BackgroundTurns<>(workers, frames, this::written, onWritten, onFailure);
        this.write = write;
    }

    /** Writes a value as soon as the one before is written. */
    public void write(T value) {
        turns.start(value);
    }

    /** Whether something is not written yet. */
    public boolean isBusy() {
        return turns.newest().isPresent();
    }

    /** Writes what is not written yet, at once and on this thread: afterwards nothing more is written. */
    public synchronized void close() {
        try {
            turns.newest().ifPresent(this::written);
        } finally {
            closed = true;
        }
    }

    @Override
    public boolean frame(long nanos) {
        return turns.frame(nanos);
    }

    private synchronized T written(T value) {
        if (!closed) {
            write.accept(value);
        }
        return value;
    }
}
