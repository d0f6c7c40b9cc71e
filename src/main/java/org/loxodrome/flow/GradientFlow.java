package org.loxodrome.flow;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;

/**
 * Gradient flow on the exponential loss of a diagonal linear network, exact at any finite scale α.
 *
 * <p>With q the integrated softmax weights the whole network is an explicit function of the dual coordinates r ∝ q, and
 * training is r' = softmax(−κ M(r)), M(r) = X h_D(Xᵀr) (Moroshko et al. 2020, proof of Theorem 4). See {@link StageSystem}
 * for the equations that are solved and {@link RadauTableau} for the method.
 */
public final class GradientFlow implements TrajectoryEngine {

    static final double TOLERANCE = 1e-12;
    static final int STAGES = 5;

    private final double tolerance;
    private final RadauTableau tableau;
    private final Function<Depth, Link> links;

    /** Follows trajectories to an error of the direction below 10⁻⁸, mostly below 10⁻¹⁰, and of log₁₀ t below 10⁻⁷. */
    public GradientFlow() {
        this(TOLERANCE);
    }

    /**
     * Follows trajectories to the given accuracy.
     *
     * @param tolerance the error of the direction that a step may make, in radians; from 1e-14 to 1e-2
     */
    public GradientFlow(double tolerance) {
        this(tolerance, STAGES);
    }

    GradientFlow(double tolerance, int stages) {
        this(tolerance, stages, Link::of);
    }

    /** The flow of a network with another link between dual coordinates and predictor. */
    GradientFlow(double tolerance, int stages, Function<Depth, Link> links) {
        this.links = links;
        this.tolerance = tolerance;
        this.tableau = new RadauTableau(stages);
    }

    @Override
    public void follow(
            Dataset dataset,
            Initialization initialization,
            List<Stop> stops,
            TrajectoryListener listener,
            BooleanSupplier cancelled) {
        if (initialization.isLimit()) {
            throw new IllegalArgumentException("The gradient flow needs a finite α.");
        }
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("A trajectory needs at least one stop.");
        }
        double kappa = initialization.kappa();
        List<Stop> ordered = stops.stream()
                .sorted(Comparator.comparingDouble(stop -> stop.accuracy(kappa)))
                .toList();
        listener.start(dataset, initialization);
        Link link = links.apply(initialization.depth());
        GradientFlowRun run =
                new GradientFlowRun(dataset.signedRows(), link, initialization, tableau, tolerance, listener);
        for (Stop stop : ordered) {
            listener.stop(stop, run.advance(stop.accuracy(kappa), cancelled));
        }
        listener.finish();
    }
}
