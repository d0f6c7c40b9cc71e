package org.loxodrome.ui.service;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Frames when the test says so. */
public final class ManualPulse implements Pulse {

    private static final long FRAME = 16_000_000;

    private @Nullable LongConsumer frame;
    private long now = 1_000_000_000;

    @Override
    public void start(LongConsumer newFrame) {
        frame = newFrame;
    }

    @Override
    public void stop() {
        frame = null;
    }

    /** Whether frames are wanted. */
    public boolean isRunning() {
        return frame != null;
    }

    /** The next frame, 16 ms after the last one. */
    public void frame() {
        frameAfter(FRAME);
    }

    /** The next frame, so many nanoseconds after the last one. */
    public void frameAfter(long nanos) {
        now += nanos;
        if (frame != null) {
            frame.accept(now);
        }
    }
}
