package org.loxodrome.ui.service;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/** The toolkit's frames. */
public final class AnimationPulse implements Pulse {

    private @Nullable AnimationTimer timer;

    @Override
    public void start(LongConsumer frame) {
        stop();
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame.accept(now);
            }
        };
        timer.start();
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }
}
