package org.loxodrome.analysis;

import java.util.Optional;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/**
 * The {@link ExcessNorm}s of a direction, which tell how far training is from its limits.
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
        ExcessNorm l1 = ExcessNorm.of(dataset, 1, theory.l1().get(0));
        if (Double.isInfinite(l1.of(at))) {
            return Optional.empty();
        }
        double l2 = ExcessNorm.of(dataset, 2, theory.l2()).of(at);
        double l2OverD = theory.l2OverD().isEmpty()
                ? l1.of(at)
                : ExcessNorm.of(dataset, depth.exponent(), theory.l2OverD().get(0))
                        .of(at);
        return Optional.of(new ExcessNorms(l2, l1.of(at), l1.of(theory.l2()), l2OverD));
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
}
