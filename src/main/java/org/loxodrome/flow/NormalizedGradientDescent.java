package org.loxodrome.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * The algorithm one would use without this program, and the paper does (Moroshko et al. 2020): gradient descent whose step is
 * divided by the loss, so that it does not fade away with it,
 *
 * <pre>  u± ← u± − η ∇L(u)/L(u) = u± ± η D u±^{D−1} ∘ Xᵀp,   p = softmax(−X w).</pre>
 *
 * <p>It is Euler's method for the gradient flow in normalised time s, ds = L dt, with an error of O(η). Where the margins of
 * support vectors are steered by less than a step, which they are at large κ, the weights p of successive steps jump between
 * the points and the direction chatters around the flow's by O(η).
 *
 * <p>For D &gt; 2 the same η would be minute at a large α and break down at a small one. There steps are scaled: in units
 * û = u/α a step is û± ± η D û±^{D−1} ∘ Xᵀp / (max û)^{D−2}, with ds = η α^{2−D}/(max û)^{D−2}. So whatever α and D, no
 * weight changes by more than the part η D ‖Xᵀp‖∞ of the largest one. For D = 2 that is the plain algorithm.
 *
 * <p>A stop lies on the step that passes it, shortened so that γ̃ has the stop's value to rounding; descent itself goes on
 * with whole steps, so that stops do not disturb it. The accuracy of single steps may fall; what counts is the first step that
 * passes the stop. The points reported are those of a polyline no more than 0.05° from all iterates.
 */
public final class NormalizedGradientDescent implements TrajectoryEngine {

    /** The step η that is usual. */
    public static final double USUAL_STEP = 1e-3;

    /** So many steps take hours, also for three points in three coordinates. */
    public static final double HOURS_OF_STEPS = 1e11;

    private final double step;

    /** Descends with the usual step. */
    public NormalizedGradientDescent() {
        this(USUAL_STEP);
    }

    /**
     * Descends with the given step.
     *
     * @param step η
     * @throws IllegalArgumentException with a sentence for the user, if η is not a positive number
     */
    public NormalizedGradientDescent(double step) {
        if (!(step > 0) || Double.isInfinite(step)) {
            throw new IllegalArgumentException("The step η is " + step + "; it is a positive number.");
        }
        this.step = step;
    }

    @Override
    public void follow(
            Dataset dataset,
            Initialization initialization,
            List<Stop> stops,
            TrajectoryListener listener,
            BooleanSupplier cancelled) {
        check(dataset, initialization);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("A trajectory needs at least one stop.");
        }
        double kappa = initialization.kappa();
        List<Stop> ordered = stops.stream()
                .sorted(Comparator.comparingDouble(stop -> stop.accuracy(kappa)))
                .toList();
        listener.start(dataset, initialization);
        DescentRun run = new DescentRun(dataset.signedRows(), initialization, step, listener);
        for (Stop stop : ordered) {
            listener.stop(stop, run.advance(stop.accuracy(kappa), cancelled));
        }
        listener.finish();
    }

    /**
     * Checks that this step serves the problem.
     *
     * @throws IllegalArgumentException with a sentence for the user, if α is infinite or a step could turn a weight's sign
     */
    public void check(Dataset dataset, Initialization initialization) {
        if (initialization.isLimit()) {
            throw new IllegalArgumentException("Normalized gradient descent needs a finite α.");
        }
        double largest = 1 / fastestGrowth(dataset, initialization);
        if (!(step < largest)) {
            throw new IllegalArgumentException("The step η is " + step
                    + ", with which a weight could change its sign at once; with these data and D = "
                    + initialization.depth().value() + " it is less than " + largest + ".");
        }
    }

    /**
     * About how many steps at least lead to the accuracy: as many as if all weights grew at the fastest rate there can be.
     *
     * @param accuracy γ̃
     */
    public double leastSteps(Dataset dataset, Initialization initialization, double accuracy) {
        double longest = 0; // the largest ‖x‖₁, with which |m| ≤ κ ‖x‖₁ 2 sinh(D n η g)
        for (double[] row : dataset.signedRows()) {
            longest = Math.max(longest, Arrays.stream(row).map(Math::abs).sum());
        }
        double size = accuracy / initialization.kappa() / longest / 2;
        double growth = size < 1e150 ? Math.log(size + Math.hypot(1, size)) : Math.log(size) + Math.log(2);
        return growth / (initialization.depth().value() * step * fastestGrowth(dataset, initialization));
    }

    /** D ‖X‖∞, at most by which part of the largest weight, over η, a weight changes in one step. */
    private static double fastestGrowth(Dataset dataset, Initialization initialization) {
        double largest = 0;
        for (double[] row : dataset.signedRows()) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return initialization.depth().value() * largest;
    }
}
