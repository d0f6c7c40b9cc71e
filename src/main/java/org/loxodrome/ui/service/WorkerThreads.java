package org.loxodrome.ui.service;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Where solvers run. */
public final class WorkerThreads {

    private WorkerThreads() {}

    /** One thread for each processor and one more, so that a new α need not wait for the fan; they end with the program. */
    public static Executor start() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1, work -> {
            Thread thread = new Thread(work, "solver-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
