package org.loxodrome.ui.controller;

import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.Selection;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.view.TimelineActions;

/**
 * Lets the accuracy run along the timeline, evenly on its logarithmic scale, while the model is playing; or moves it from point
 * to point.
 */
final class Playback implements FrameLoop.Client, TimelineActions {

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
        boolean play = !model.timeline().playingProperty().get();
        if (play && Double.isInfinite(model.training().accuracyProperty().get())) {
            model.training()
                    .accuracyProperty()
                    .set(model.timeline().range().get().accuracyAt(0));
        }
        model.timeline().playingProperty().set(play);
        last = UNKNOWN;
        frames.wake();
    }

    @Override
    public boolean frame(long nanos) {
        if (!model.timeline().playingProperty().get()) {
            return false;
        }
        if (last != UNKNOWN) {
            advance((nanos - last) * 1e-9);
        }
        last = nanos;
        return model.timeline().playingProperty().get();
    }

    @Override
    public void step(boolean forwards) {
        model.timeline().playingProperty().set(false);
        Selection selection = model.pointer().selectedProperty().get().orElse(Selection.CURRENT);
        selection
                .in(model.findings())
                .ifPresent(trajectory ->
                        model.training().accuracyProperty().set(model.training().neighbourOn(trajectory, forwards)));
    }

    @Override
    public void setSpeed(double speed) {
        model.timeline().speedProperty().set(speed);
    }

    @Override
    public void setLooping(boolean looping) {
        model.timeline().loopingProperty().set(looping);
    }

    private void advance(double seconds) {
        AccuracyRange range = model.timeline().range().get();
        double share = seconds / SECONDS * model.timeline().speedProperty().get();
        double position = range.positionOf(model.training().accuracyProperty().get()) + share;
        boolean again = position >= 1 && model.timeline().loopingProperty().get();
        model.training().accuracyProperty().set(range.accuracyAt(again ? 0 : position));
        model.timeline().playingProperty().set(again || position < 1);
    }
}
