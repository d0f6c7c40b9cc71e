package org.loxodrome.ui.view.space;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/**
 * What the renderer takes for a frame. It works beside the FX thread, which waits for it at the end of a frame only if there was
 * something to render shortly before; so it is measured where a view is drawn in several frames in a row, or in every other one:
 * from the drawing to the next frame. The least of them counts: something else may have held one up.
 */
final class FrameTimes {

    private static final int ROW = 4;

    private final LongSupplier clock;
    private final LongConsumer onTime;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            begin();
        }
    };
    private boolean drawn;
    private long end;
    private int idle;
    private int row;
    private long least;

    /**
     * Times of no view yet.
     *
     * @param clock nanoseconds
     * @param onTime is told what a frame took, in nanoseconds; never less than from one frame of the screen to the next
     */
    FrameTimes(LongSupplier clock, LongConsumer onTime) {
        this.clock = clock;
        this.onTime = onTime;
    }

    /** Begins or ends to measure; until it ends, every frame of the screen is waited for. */
    void watch(boolean on) {
        row = 0;
        drawn = false;
        if (on) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    /** Tells that the view has been drawn in this frame. */
    void drawn() {
        drawn = true;
        end = clock.getAsLong();
    }

    private void begin() {
        idle = drawn ? 0 : idle + 1;
        if (drawn) {
            take(clock.getAsLong() - end);
        } else if (idle > 1) {
            row = 0;
        }
        drawn = false;
    }

    private void take(long time) {
        least = row <= 1 ? time : Math.min(least, time); // in the first one nothing was waited for
        row++;
        if (row == ROW) {
            row = 0;
            onTime.accept(least);
        }
    }
}
