package org.loxodrome.ui.model;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.loxodrome.analysis.Theory;
import org.loxodrome.figure.Placement;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;

/** Where the findings are drawn, which their dimension and the experiment's view decide. */
final class PlacementState {

    private static final Coordinates FIRST = Coordinates.of(0, 1, 2);

    private final ReadOnlyObjectProperty<Experiment> experiment;
    private final ReadOnlyObjectProperty<Findings> findings;
    private final ReadOnlyObjectWrapper<Placement> placement = new ReadOnlyObjectWrapper<>(Placement.space());

    /** A state that follows experiment and findings, before whatever listens to them later. */
    PlacementState(ReadOnlyObjectProperty<Experiment> experiment, ReadOnlyObjectProperty<Findings> findings) {
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
        int dimension = dimension();
        Placement now = Placement.of(dimension, dimension > Coordinates.COUNT ? coordinates(dimension) : FIRST);
        if (!now.equals(placement.get())) {
            placement.set(now);
        }
    }

    /** That of the findings, which may still be those of other data. */
    private int dimension() {
        return findings.get()
                .dimension()
                .orElseGet(() -> experiment.get().dataset().dimension());
    }

    private Coordinates coordinates(int dimension) {
        Optional<Coordinates> chosen = experiment.get().view().coordinates();
        return chosen.filter(coordinates -> coordinates.fit(dimension))
                .or(() -> findings.get().theory().map(Theory::l2).map(Coordinates::leading))
                .orElse(FIRST);
    }
}
