package org.loxodrome.ui.service;

import java.util.function.LongConsumer;

/** Calls once a frame while it is started. */
public interface Pulse {

    /** Starts calling {@code frame} with the frame's time in nanoseconds. */
    void start(LongConsumer frame);

    /** Stops calling. */
    void stop();
}
