package org.loxodrome.ui.service;

import java.util.Optional;
import java.util.function.Consumer;
import org.loxodrome.analysis.Theory;
import org.loxodrome.problem.Dataset;
import org.loxodrome.ui.model.Conflict;
import org.loxodrome.ui.model.WorkbenchModel;

/**
 * Finds out in the background whether data conflict, before anything is computed of them. It cannot be interrupted; so one check
 * is made at a time, and after it the one of the newest data. A conflict of the last data stays said for as long as a check
 * usually takes, or else it would flicker while a point is dragged. Used on the FX thread only.
 */
final class SeparationCheck {

    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final long USUAL = 100_000_000;

    private final WorkbenchModel model;
    private final BackgroundTasks tasks;
    private final Runnable onKnown;
    private Optional<Dataset> known = Optional.empty();
    private Optional<Dataset> wanted = Optional.empty();
    private boolean underWay;
    private long asked = UNKNOWN;

    /**
     * Nothing checked yet.
     *
     * @param onKnown called once it is known of the newest data, unless they were known at once
     * @param onFailure receives, on the FX thread, what a check threw
     */
    SeparationCheck(
            WorkbenchModel model,
            Workers workers,
            FrameLoop frames,
            Runnable onKnown,
            Consumer<RuntimeException> onFailure) {
        this.model = model;
        this.onKnown = onKnown;
        this.tasks = new BackgroundTasks(workers, frames, failure -> {
            underWay = false;
            cancel();
            onFailure.accept(failure);
        });
    }

    /** Whether the model knows if these data conflict; if not, it is found out. */
    boolean knows(Dataset data) {
        if (known.filter(data::equals).isPresent()) {
            wanted = Optional.empty();
            return true;
        }
        boolean separated = model.findings()
                .theory()
                .map(Theory::l2)
                .filter(direction -> Conflict.isExcludedBy(direction, data))
                .isPresent();
        if (separated) {
            tell(data, Optional.empty());
            return true;
        }
        if (wanted.filter(data::equals).isEmpty()) {
            known = Optional.empty();
            wanted = Optional.of(data);
            asked = UNKNOWN;
            begin();
        }
        return false;
    }

    /** Nothing more is heard of what is being checked. */
    void cancel() {
        if (wanted.isPresent()) {
            wanted = Optional.empty();
            model.setConflict(Optional.empty()); // it was that of older data
        }
    }

    /** Takes over what has been found out since the last frame. */
    void frame(long nanos) {
        tasks.frame(nanos);
        if (asked == UNKNOWN) {
            asked = nanos;
        }
        if (age(nanos) > USUAL) {
            model.setConflict(Optional.empty());
        }
    }

    /** How long the newest data have been checked, in nanoseconds; 0 if they are not. */
    long age(long nanos) {
        return wanted.isPresent() ? Math.max(1, nanos - asked) : 0;
    }

    /** Whether a check is under way. */
    boolean isBusy() {
        return underWay;
    }

    private void begin() {
        if (!underWay && wanted.isPresent()) {
            underWay = true;
            Dataset data = wanted.get();
            tasks.start(() -> Conflict.in(data), conflict -> end(data, conflict));
        }
    }

    private void end(Dataset data, Optional<Conflict> conflict) {
        underWay = false;
        if (wanted.filter(data::equals).isPresent()) {
            tell(data, conflict);
            onKnown.run();
        } else {
            begin();
        }
    }

    private void tell(Dataset data, Optional<Conflict> conflict) {
        known = Optional.of(data);
        wanted = Optional.empty();
        model.setConflict(conflict);
    }
}
