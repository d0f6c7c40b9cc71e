package org.loxodrome.ui.model;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.loxodrome.figure.Placement;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Findings;

/** Where the user points, in whichever view: the same in all of them. */
public final class PointerState {

    private final ObjectProperty<Optional<Pointed>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Pointed>> pinned = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Selection>> selected = new SimpleObjectProperty<>(Optional.empty());

    /** What the mouse is over. */
    public ObjectProperty<Optional<Pointed>> hoveredProperty() {
        return hovered;
    }

    /** What stays marked although the mouse goes on. */
    public ObjectProperty<Optional<Pointed>> pinnedProperty() {
        return pinned;
    }

    /** The trajectory that is drawn more strongly than the others. */
    public ObjectProperty<Optional<Selection>> selectedProperty() {
        return selected;
    }

    /** Whether something is pinned or selected. */
    public boolean isTaken() {
        return pinned.get().isPresent() || selected.get().isPresent();
    }

    /** Brings all to the newest findings, so that no number of an older run is shown. */
    void renew(Findings old, Findings findings, Dataset dataset, Placement placement) {
        Picker picker = new Picker(findings, dataset, placement);
        selected.set(selected.get().filter(selection -> selection.in(findings).isPresent()));
        hovered.set(hovered.get().flatMap(pointed -> picker.renewed(pointed, old)));
        pinned.set(pinned.get().flatMap(pointed -> picker.renewed(pointed, old)));
    }
}
