package org.loxodrome.ui.controller;

import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.FrameLoop;

/** Lets the accuracy run along the timeline, evenly on its logarithmic scale, while the model is playing. */
final class Playback implements FrameLoop.Client {

    private static final double SECONDS = 12;
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final WorkbenchModel model;
    private final FrameLoop frames;
    private long last = UNKNOWN;

    Playback(WorkbenchModel model, FrameLoop frames) {
        this.model = model;
        this.frames = frames;
    }

    /** Plays, from the beginning if the handle is at the end, or pauses. */
    void toggle() {
        boolean play = !model.playingProperty().get();
        if (play && Double.isInfinite(model.accuracyProperty().get())) {
            model.accuracyProperty().set(model.range().get().accuracyAt(0));
        }
        model.playingProperty().set(play);
        last = UNKNOWN;
        frames.wake();
    }

    @Override
    public boolean frame(long nanos) {
        if (!model.playingProperty().get()) {
            return false;
        }
        if (last != UNKNOWN) {
            advance((nanos - last) * 1e-9);
        }
        last = nanos;
        return model.playingProperty().get();
    }

    private void advance(double seconds) {
        AccuracyRange range = model.range().get();
        double position = range.positionOf(model.accuracyProperty().get()) + seconds / SECONDS;
        model.accuracyProperty().set(range.accuracyAt(position));
        model.playingProperty().set(position < 1);
    }
}
