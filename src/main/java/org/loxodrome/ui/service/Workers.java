package org.loxodrome.ui.service;

/** Where background work is done. */
public interface Workers {

    /** Does the work, now or later, on any thread. */
    void execute(Runnable work);
}
