package org.loxodrome.ui.model;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.NormalizedGradientDescent;
import org.loxodrome.session.Experiment;

/** The experiment's engine, for the window. */
public final class EngineState {

    private final ObjectBinding<EngineKind> kind;
    private final ObjectBinding<LossKind> loss;
    private final ReadOnlyObjectWrapper<LossKind> wantedLoss = new ReadOnlyObjectWrapper<>(LossKind.EXPONENTIAL);
    private final ObservableValue<Double> leastSteps;
    private final ReadOnlyDoubleWrapper step = new ReadOnlyDoubleWrapper(NormalizedGradientDescent.USUAL_STEP);

    /** The engine of an experiment that changes. */
    EngineState(ObservableObjectValue<Experiment> experiment) {
        kind = Bindings.createObjectBinding(() -> EngineKind.of(experiment.get().engine()), experiment);
        leastSteps = experiment.map(Experiment::leastSteps);
        loss = Bindings.createObjectBinding(() -> LossKind.of(experiment.get().engine()), experiment);
        experiment.addListener((property, old, now) -> keep(now.engine()));
        keep(experiment.get().engine());
    }

    /** Which one it is. */
    public ObjectBinding<EngineKind> kind() {
        return kind;
    }

    /** What training minimises. */
    public ObjectBinding<LossKind> loss() {
        return loss;
    }

    /** What training minimises, the last choice while descent is used, which has none. */
    public ReadOnlyObjectProperty<LossKind> wantedLoss() {
        return wantedLoss.getReadOnlyProperty();
    }

    /** About how many steps at least descent takes for all trajectories; 0 with another engine. */
    public ObservableValue<Double> leastSteps() {
        return leastSteps;
    }

    /** Descent's step η, the last one while another engine is used. */
    public ReadOnlyDoubleProperty step() {
        return step.getReadOnlyProperty();
    }

    private void keep(EngineChoice engine) {
        if (engine instanceof EngineChoice.Descent descent) {
            step.set(descent.step());
        } else {
            wantedLoss.set(LossKind.of(engine));
        }
    }
}
