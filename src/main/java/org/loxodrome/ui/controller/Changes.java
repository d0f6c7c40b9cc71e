package org.loxodrome.ui.controller;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.ViewSettings;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.SimulationService;

/**
 * Changes the experiment, and takes changes back.
 *
 * <p>However often a slider reports while it is dragged, the model's experiment changes once a frame: every change then has
 * a whole frame to be computed in before the next one supersedes it.
 */
final class Changes implements FrameLoop.Client {

    private final WorkbenchModel model;
    private final SimulationService simulation;
    private final FrameLoop frames;
    private final Steps steps;

    Changes(WorkbenchModel model, SimulationService simulation, FrameLoop frames) {
        this.model = model;
        this.simulation = simulation;
        this.frames = frames;
        this.steps = new Steps(model.experiment());
    }

    @Override
    public boolean frame(long nanos) {
        takeOver();
        return false;
    }

    /** Lets the model have the experiment that is wanted at once. */
    void takeOver() {
        if (!steps.present().equals(model.experiment())) {
            model.setExperiment(steps.present());
            simulation.simulate();
        }
    }

    /** The experiment that is wanted. */
    Experiment present() {
        return steps.present();
    }

    /** How many steps led here. */
    int count() {
        return steps.count();
    }

    /** A change that is one step. */
    void step(UnaryOperator<Experiment> change) {
        take(change, steps::step);
    }

    /** A change that belongs to a step as long as one control is held. */
    void move(Steps.Control control, UnaryOperator<Experiment> change) {
        take(change, next -> steps.move(control, next));
    }

    void hold() {
        steps.hold();
    }

    void letGo() {
        steps.letGo();
    }

    /** A change that is no step. */
    void amend(UnaryOperator<Experiment> change) {
        steps.amend(change.apply(steps.present()));
        frames.wake();
    }

    void undo() {
        go(steps::undo);
    }

    void redo() {
        go(steps::redo);
    }

    /** Goes through the steps without turning the sphere or moving the panel. */
    private void go(Runnable step) {
        ViewSettings view = steps.present().view();
        step.run();
        amend(then -> then.withView(then.view().seenAs(view)));
        follow();
    }

    private void take(UnaryOperator<Experiment> change, Consumer<Experiment> then) {
        try {
            then.accept(change.apply(steps.present()));
            follow();
        } catch (IllegalArgumentException e) { // Experiment and Depth say what is wrong in a sentence
            model.messageProperty().set(Optional.of(Message.error(String.valueOf(e.getMessage()))));
        }
    }

    private void follow() {
        model.undoableProperty().set(steps.canUndo());
        model.redoableProperty().set(steps.canRedo());
        model.messageProperty().set(Optional.empty());
        frames.wake();
    }
}
