package org.loxodrome.ui.service;

import java.util.ArrayList;
import java.util.List;

/** Runs tasks when the test says so, on the test's thread. */
public final class ManualWorkers implements Workers {

    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    /** Number of tasks not yet run. */
    public int waiting() {
        return waiting.size();
    }

    /** Runs one of the waiting tasks. */
    public void run(int index) {
        waiting.remove(index).run();
    }

    /** Runs everything, and what is added meanwhile. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            run(0);
        }
    }
}
