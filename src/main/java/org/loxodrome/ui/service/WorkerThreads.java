package org.loxodrome.ui.service;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that end with the program: one for each processor and one more, so that a new α need not wait for the fan. */
public final class WorkerThreads implements Workers {

    private final AtomicInteger count = new AtomicInteger();
    private final Executor pool =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1, this::thread);

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "solver-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
