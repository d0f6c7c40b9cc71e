package org.loxodrome.ui.service;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that end with the program: for what waits in the queue one for each processor, for the rest as many as are needed, so
 * that a new α need not wait for the fan, which may take hours.
 */
public final class WorkerThreads implements Workers {

    private final AtomicInteger count = new AtomicInteger();
    private final Executor atOnce = Executors.newCachedThreadPool(this::thread);
    private final Executor queue =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), this::thread);

    @Override
    public void execute(Runnable work) {
        atOnce.execute(work);
    }

    @Override
    public void queue(Runnable work) {
        queue.execute(work);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "solver-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
