package org.loxodrome.ui.controller;

import java.util.Optional;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.History;

/**
 * The experiment that is wanted, with what can be undone. However often a control reports during one press of the mouse or
 * of a key, that is one step.
 */
final class Steps {

    /** What reports more than once while it is moved. */
    enum Control {
        ALPHA,
        DEPTH,
        MU,
        POINT
    }

    private History history;
    private History beforeMove;
    private Optional<Control> moving = Optional.empty();
    private boolean held;

    Steps(Experiment first) {
        history = History.of(first);
        beforeMove = history;
    }

    /** The experiment that is wanted. */
    Experiment present() {
        return history.present();
    }

    /** How many steps led here. */
    int count() {
        return history.past().size();
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    /** A press begins, if none is under way. */
    void hold() {
        if (!held) {
            held = true;
            moving = Optional.empty();
        }
    }

    /** The press is over. */
    void letGo() {
        held = false;
        moving = Optional.empty();
    }

    /** A control is moved: the same step as its last move if both belong to one press. */
    void move(Control control, Experiment next) {
        if (!moving.equals(Optional.of(control))) {
            beforeMove = history;
        }
        history = beforeMove.then(next);
        moving = held ? Optional.of(control) : Optional.empty();
    }

    /** A step of its own. */
    void step(Experiment next) {
        moving = Optional.empty();
        history = history.then(next);
    }

    /** A change that is no step, and cannot be undone by itself. */
    void amend(Experiment other) {
        history = history.amended(other);
    }

    void undo() {
        moving = Optional.empty();
        history = history.undone();
    }

    void redo() {
        moving = Optional.empty();
        history = history.redone();
    }
}
