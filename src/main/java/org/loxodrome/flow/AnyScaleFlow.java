package org.loxodrome.flow;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/** Gradient flow at every scale: {@link GradientFlow} where α is finite, {@link LimitFlow} at α = ∞. */
public final class AnyScaleFlow implements TrajectoryEngine {

    private final TrajectoryEngine finite;
    private final TrajectoryEngine limit = new LimitFlow();

    /** Follows trajectories of the exponential loss. */
    public AnyScaleFlow() {
        this(Loss.EXPONENTIAL);
    }

    /** Follows trajectories of a loss; at α = ∞ all have the same. */
    public AnyScaleFlow(Loss loss) {
        finite = new GradientFlow(loss);
    }

    @Override
    public void follow(
            Dataset dataset,
            Initialization initialization,
            List<Stop> stops,
            TrajectoryListener listener,
            BooleanSupplier cancelled) {
        TrajectoryEngine engine = initialization.isLimit() ? limit : finite;
        engine.follow(dataset, initialization, stops, listener, cancelled);
    }
}
