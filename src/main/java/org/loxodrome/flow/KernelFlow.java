package org.loxodrome.flow;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.LinearLink;
import org.loxodrome.problem.Dataset;

/**
 * Gradient flow of the network linearised at its start: the kernel regime without end.
 *
 * <p>The predictor is w = κ h_D'(0) Xᵀr with r' = softmax(−X w) for the exponential loss, so it follows the {@link GradientFlow} of a network whose
 * link is a straight line. Its way does not depend on α at all, only how time, μ and the dual coordinates are measured does.
 * It tends to the l2 max-margin direction like 1/γ̃ (Soudry et al. 2018).
 *
 * <p>The linearised weights may become negative; their logarithms are NaN then.
 */
public final class KernelFlow implements TrajectoryEngine {

    private final TrajectoryEngine flow;

    /** Follows trajectories of the exponential loss. */
    public KernelFlow() {
        this(Loss.EXPONENTIAL);
    }

    /** Follows trajectories of a loss. */
    public KernelFlow(Loss loss) {
        flow = new GradientFlow(loss, LinearLink::new);
    }

    @Override
    public void follow(
            Dataset dataset,
            Initialization initialization,
            List<Stop> stops,
            TrajectoryListener listener,
            BooleanSupplier cancelled) {
        if (initialization.isLimit()) {
            throw new IllegalArgumentException("The kernel flow needs a finite α.");
        }
        flow.follow(dataset, initialization, stops, listener, cancelled);
    }
}
