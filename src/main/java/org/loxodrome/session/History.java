package org.loxodrome.session;

import java.util.ArrayList;
import java.util.List;

/**
 * An experiment, those it came from and those that have been taken back. Immutable.
 *
 * @param past the earlier experiments, oldest first
 * @param present the experiment
 * @param future the experiments that were taken back, the next one first
 */
public record History(List<Experiment> past, Experiment present, List<Experiment> future) {

    /** Copies the lists. */
    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** The beginning. */
    public static History of(Experiment first) {
        return new History(List.of(), first, List.of());
    }

    /** One step on to another experiment, which ends the future; this history if it is the same experiment. */
    public History then(Experiment next) {
        return next.equals(present) ? this : new History(joined(past, List.of(present)), next, List.of());
    }

    /** The same with another present experiment, which is no step. */
    public History amended(Experiment other) {
        return new History(past, other, future);
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** One step back; this history if there is none. */
    public History undone() {
        if (past.isEmpty()) {
            return this;
        }
        int last = past.size() - 1;
        return new History(past.subList(0, last), past.get(last), joined(List.of(present), future));
    }

    /** Whether there is a step that was taken back. */
    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** The step that was taken back last, once more; this history if there is none. */
    public History redone() {
        if (future.isEmpty()) {
            return this;
        }
        return new History(joined(past, List.of(present)), future.get(0), future.subList(1, future.size()));
    }

    private static List<Experiment> joined(List<Experiment> first, List<Experiment> second) {
        List<Experiment> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
