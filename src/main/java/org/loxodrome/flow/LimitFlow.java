package org.loxodrome.flow;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * The flow in the limit of infinite initialization scale, α = ∞, from the l2 max-margin direction on.
 *
 * <p>In rescaled margins M = m/κ the softmax becomes a hard minimum: r' = p with p the minimum-norm subgradient of
 * min_n M_n. Between events, where a point joins or leaves the support, the flow is a {@link SupportCurve}; the events are
 * located to rounding. r never decreases: where the Q_μ path would have a multiplier fall, its p stops at 0 instead, the
 * point rests, and the flow leaves the path for good.
 *
 * <p>Accuracy, margin and their like are infinite here, the time is not defined; a stop is a value of μ = κ/γ = 1/min_n M_n.
 */
public final class LimitFlow implements TrajectoryEngine {

    @Override
    public void follow(
            Dataset dataset,
            Initialization initialization,
            List<Stop> stops,
            TrajectoryListener listener,
            BooleanSupplier cancelled) {
        if (!initialization.isLimit()) {
            throw new IllegalArgumentException("The limit flow is for α = ∞; α is " + initialization.alpha() + ".");
        }
        List<Stop.AtMu> ordered = stops.stream()
                .map(LimitFlow::atMu)
                .sorted(Comparator.comparingDouble(Stop.AtMu::mu).reversed())
                .toList();
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("A trajectory needs at least one stop.");
        }
        listener.start(dataset, initialization);
        LimitIntegration integration = new LimitIntegration(
                dataset.signedRows(), initialization, ordered.get(0).mu(), listener, new Cancellation(cancelled));
        for (Stop.AtMu stop : ordered) {
            listener.stop(stop, integration.advance(stop.mu()));
        }
        listener.finish();
    }

    private static Stop.AtMu atMu(Stop stop) {
        if (stop instanceof Stop.AtMu atMu) {
            return atMu;
        }
        throw new IllegalArgumentException(
                "With α = ∞ every accuracy is infinite; stop at values of μ instead of the accuracy.");
    }
}
