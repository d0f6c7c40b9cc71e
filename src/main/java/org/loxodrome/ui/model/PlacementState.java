package org.loxodrome.ui.model;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.loxodrome.figure.Placement;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;

/** Where the findings are drawn, which their dimension and the experiment's view decide. */
final class PlacementState {

    private final ObservableValue<Experiment> experiment;
    private final ObservableValue<Findings> findings;
    private final ReadOnlyObjectWrapper<Placement> placement = new ReadOnlyObjectWrapper<>(Placement.space());

    /** A state that follows experiment and findings, before whatever listens to them later. */
    PlacementState(ObservableValue<Experiment> experiment, ObservableValue<Findings> findings) {
        this.experiment = experiment;
        this.findings = findings;
        InvalidationListener follow = changed -> follow();
        experiment.addListener(follow);
        findings.addListener(follow);
        follow();
    }

    ReadOnlyObjectProperty<Placement> property() {
        return placement.getReadOnlyProperty();
    }

    private void follow() {
        Placement now = findings.getValue().placement(experiment.getValue());
        if (!now.equals(placement.get())) {
            placement.set(now);
        }
    }
}
