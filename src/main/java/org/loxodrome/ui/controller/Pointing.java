package org.loxodrome.ui.controller;

import java.util.Optional;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.model.Picker;
import org.loxodrome.ui.model.Pointed;
import org.loxodrome.ui.model.PointerState;
import org.loxodrome.ui.model.Selection;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.PointerActions;

/** Puts what the mouse points at into the model. */
final class Pointing implements PointerActions {

    private final WorkbenchModel model;
    private final PointerState pointer;

    Pointing(WorkbenchModel model) {
        this.model = model;
        this.pointer = model.pointer();
    }

    @Override
    public void hover(SphereMap map, double x, double y) {
        pointer.hoveredProperty().set(pick(map, x, y));
    }

    @Override
    public void leave() {
        pointer.hoveredProperty().set(Optional.empty());
    }

    @Override
    public void click(SphereMap map, double x, double y) {
        Optional<Pointed> pointed = pick(map, x, y);
        Optional<Pointed.OnTrajectory> trajectory = pointed.flatMap(Pointed::trajectory);
        if (trajectory.isPresent()) {
            pointer.selectedProperty().set(trajectory.map(Pointed.OnTrajectory::selection));
            pointer.pinnedProperty().set(pointed);
        } else if (pointer.isTaken()) {
            release();
        } else {
            pointer.pinnedProperty().set(pointed);
        }
    }

    @Override
    public void select(Selection selection) {
        boolean again = pointer.selectedProperty().get().equals(Optional.of(selection));
        pointer.selectedProperty().set(again ? Optional.empty() : Optional.of(selection));
    }

    @Override
    public void release() {
        pointer.pinnedProperty().set(Optional.empty());
        pointer.selectedProperty().set(Optional.empty());
    }

    private Optional<Pointed> pick(SphereMap map, double x, double y) {
        return new Picker(
                        model.scene().shown().get(),
                        model.dataset().get(),
                        model.scene().placement().get())
                .at(map, x, y, pointer.selectedProperty().get());
    }
}
