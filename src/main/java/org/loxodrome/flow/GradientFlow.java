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
 * Gradient flow on the exponential or logistic loss of a diagonal linear network, exact at any finite scale α.
 *
 * <p>With q_n the integrated pull −ℓ'(m_n) of data point n the whole network is an explicit function of the dual coordinates
 * r ∝ q, and training on the exponential loss is r' = softmax(−κ M(r)), M(r) = X h_D(Xᵀr), in its own time (Moroshko et al.
 * 2020, proof of Theorem 4). See {@link StageSystem} for the equations that are solved and {@link RadauTableau} for the method.
 */
public final class GradientFlow implements TrajectoryEngine {

    private static final int STAGES = 5;
    private static final double TOLERANCE = 1e-12;

    private final Loss loss;
    private final double tolerance;
    private final RadauTableau tableau;
    private final Function<Depth, Link> links;

    /** Follows trajectories of the exponential loss. */
    public GradientFlow() {
        this(Loss.EXPONENTIAL);
    }

    /** Follows trajectories to an error of the direction mostly below 10⁻¹⁰, at worst about 10⁻⁸, and of log₁₀ t below 10⁻⁷. */
    public GradientFlow(Loss loss) {
        this(loss, TOLERANCE);
    }

    /**
     * Follows trajectories to the given accuracy.
     *
     * @param loss what training minimises
     * @param tolerance the error of the direction that a step may make, in radians; from 1e-14 to 1e-2
     */
    public GradientFlow(Loss loss, double tolerance) {
        this(loss, tolerance, STAGES, Link::of);
    }

    /** The flow of a network with another link between dual coordinates and predictor. */
    GradientFlow(Loss loss, Function<Depth, Link> links) {
        this(loss, TOLERANCE, STAGES, links);
    }

    GradientFlow(Loss loss, double tolerance, int stages, Function<Depth, Link> links) {
        this.loss = loss;
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
        checkReach(
                ordered.get(0).accuracy(kappa), ordered.get(ordered.size() - 1).accuracy(kappa));
        listener.start(dataset, initialization);
        Link link = links.apply(initialization.depth());
        GradientFlowRun run = new GradientFlowRun(
                dataset.signedRows(),
                link,
                initialization,
                loss,
                tableau,
                tolerance,
                listener,
                new Cancellation(cancelled));
        for (Stop stop : ordered) {
            listener.stop(stop, run.advance(stop.accuracy(kappa)));
        }
        listener.finish();
    }

    private void checkReach(double first, double last) {
        double start = loss.startAccuracy();
        if (first <= start) {
            throw new FlowException("The accuracy γ̃ is " + start + " at the start of training already, so it is never "
                    + first + "; take a larger accuracy or a smaller μ.");
        }
        if (last > Double.MAX_VALUE) {
            throw new FlowException(
                    "The last stop's accuracy α^D/μ is outside the range of double numbers; take a larger μ.");
        }
    }
}
