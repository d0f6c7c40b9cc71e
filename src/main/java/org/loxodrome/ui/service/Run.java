package org.loxodrome.ui.service;

import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One run of background work, in one or more pieces. What it delivers waits in a queue of its own, so that nothing of a
 * run can appear once its lane has turned to another run.
 */
final class Run {

    private final Queue<Runnable> deliveries = new ConcurrentLinkedQueue<>();
    private final AtomicInteger piecesLeft;
    private final Consumer<RuntimeException> onFailure;
    private volatile boolean cancelled;

    Run(int pieces, Consumer<RuntimeException> onFailure) {
        this.piecesLeft = new AtomicInteger(pieces);
        this.onFailure = onFailure;
    }

    /** Does one piece of the work, on the caller's thread. */
    void execute(Consumer<Run> piece) {
        try {
            if (!cancelled) {
                piece.accept(this);
            }
        } catch (CancellationException e) {
            // asked for
        } catch (RuntimeException e) {
            deliver(() -> onFailure.accept(e));
        } finally {
            piecesLeft.decrementAndGet();
        }
    }

    /** Hands a result over to the FX thread. Callable from any thread. */
    void deliver(Runnable result) {
        deliveries.add(result);
    }

    /** Whether nobody wants the result any more. Callable from any thread. */
    boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Whether every piece is done. If so before {@link #drain}, the drain is the last one. */
    boolean isFinished() {
        return piecesLeft.get() == 0;
    }

    /** Takes over everything delivered since the last call, unless the run is cancelled, before or meanwhile. */
    void drain() {
        while (!cancelled) {
            Runnable result = deliveries.poll();
            if (result == null) {
                return;
            }
            result.run();
        }
    }
}
