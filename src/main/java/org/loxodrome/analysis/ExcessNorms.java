package org.loxodrome.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/**
 * By which part norms of ŵ = w/γ, whose smallest margin is 1, exceed the least ones that any predictor with such margins has:
 * ‖ŵ‖/‖ŵ_min‖ − 1, where ŵ_min is the max-margin predictor of the norm. Moroshko et al. (2020) measure so how far training
 * is from its limits (Section 6, Figure 5).
 *
 * @param l2 that of the l2 norm, ≥ 0 up to rounding
 * @param l1 that of the l1 norm
 * @param l1AtL2 that of the l1 norm for the l2 max-margin predictor, where the way from l2 to l1 begins
 * @param l2OverD that of the l_{2/D} quasi-norm; for D = 2 that of the l1 norm, which it is
 */
public record ExcessNorms(double l2, double l1, double l1AtL2, double l2OverD) {

    /** Where training is near one of its limits: at most this excess. */
    public static final double NEAR = ExcessNorm.RICH;

    /**
     * Those of a direction.
     *
     * @param theory the theory of these data and this depth
     * @return empty if the direction does not separate the data
     */
    public static Optional<ExcessNorms> of(Dataset dataset, Depth depth, Theory theory, Direction at) {
        if (!(margin(dataset, at) > 0)) {
            return Optional.empty();
        }
        double l1 = excess(dataset, 1, at, theory.l1().get(0));
        boolean same = theory.l2OverD().isEmpty();
        return Optional.of(new ExcessNorms(
                excess(dataset, 2, at, theory.l2()),
                l1,
                excess(dataset, 1, theory.l2(), theory.l1().get(0)),
                same
                        ? l1
                        : excess(dataset, depth.exponent(), at, theory.l2OverD().get(0))));
    }

    /**
     * The regime that they tell. Rich: the excess l1 norm, or that of the l_{2/D} quasi-norm, is at most {@value #NEAR}. Kernel:
     * the excess l2 norm is, and the excess l1 norm is the l2 max-margin predictor's up to this part of it; the l2 norm alone
     * would not do, being flat around its minimum. If both hold, since the limits are close to each other, the nearer one
     * counts; if neither does, it is the transition.
     */
    public Regime regime() {
        double way = Math.abs(l1AtL2 - l1);
        boolean kernel = l2 <= NEAR && way <= NEAR * l1AtL2;
        boolean rich = Math.min(l1, l2OverD) <= NEAR;
        if (kernel && rich) {
            return way < Math.min(l1, l2OverD) ? Regime.KERNEL : Regime.RICH;
        }
        if (kernel) {
            return Regime.KERNEL;
        }
        return rich ? Regime.RICH : Regime.TRANSITION;
    }

    private static double excess(Dataset dataset, double exponent, Direction at, Direction least) {
        return normOverMargin(dataset, exponent, at) / normOverMargin(dataset, exponent, least) - 1;
    }

    private static double normOverMargin(Dataset dataset, double exponent, Direction direction) {
        double sum = Arrays.stream(direction.toArray())
                .map(component -> Math.pow(Math.abs(component), exponent))
                .sum();
        return Math.pow(sum, 1 / exponent) / margin(dataset, direction);
    }

    private static double margin(Dataset dataset, Direction direction) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] row : dataset.signedRows()) {
            double margin = 0;
            for (int i = 0; i < row.length; i++) {
                margin += row[i] * direction.component(i);
            }
            least = Math.min(least, margin);
        }
        return least;
    }
}
