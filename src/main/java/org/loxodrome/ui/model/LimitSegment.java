package org.loxodrome.ui.model;

import org.loxodrome.analysis.Certificate;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.geometry.Direction;

/**
 * The way between two neighbouring points of a trajectory at α = ∞, where there is only μ to tell one instant from another.
 *
 * @param from the earlier point
 * @param to the later point
 */
record LimitSegment(TrajectoryPoint from, TrajectoryPoint to) {

    /** How much of the way is behind the instant of a μ, 0 to 1: evenly in asinh(1/μ). */
    double share(double mu) {
        double start = asinh(1 / from.mu());
        double end = asinh(1 / to.mu());
        return start == end ? 1 : (asinh(1 / mu) - start) / (end - start);
    }

    /** The head at a μ. */
    Head atMu(double mu) {
        return head(share(mu), mu);
    }

    /** The head where so much of the way is behind. */
    Head at(double share) {
        return head(share, 1 / Math.sinh(Head.mix(asinh(1 / from.mu()), asinh(1 / to.mu()), share)));
    }

    /** On the great arc that joins the points: that far they follow the way within 0.05°. */
    private Head head(double share, double mu) {
        Direction direction = Head.direction(from.direction(), to.direction(), share);
        double certificate = Head.mix(
                Certificate.of(from).orElse(Double.NaN), Certificate.of(to).orElse(Double.NaN), share);
        return new Head(direction, to.accuracy(), to.margin(), mu, Double.NaN, certificate);
    }

    private static double asinh(double x) {
        return Math.log(x + Math.hypot(1, x));
    }
}
