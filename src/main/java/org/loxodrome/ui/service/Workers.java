package org.loxodrome.ui.service;

/** Where background work is done. */
public interface Workers {

    /** Does the work at once, or as soon as may be, on any thread. */
    void execute(Runnable work);

    /** Does the work when its turn comes: it is one of many, and together they leave room for what is done at once. */
    default void queue(Runnable work) {
        execute(work);
    }
}
