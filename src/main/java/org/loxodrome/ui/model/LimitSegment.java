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

    /** The head at a μ, within 0.3° of the exact one. */
    Head atMu(double mu, double depth) {
        double share = share(mu);
        return head(share, mu, predictor(share, depth));
    }

    /** The head at a share of the great arc that joins the points. */
    Head at(double share) {
        double mu = Double.isInfinite(from.mu()) ? to.mu() / share : from.mu() * Math.pow(to.mu() / from.mu(), share);
        return head(share, mu, Head.direction(from.direction(), to.direction(), share));
    }

    private Head head(double share, double mu, Direction direction) {
        double certificate = Head.mix(
                Certificate.of(from).orElse(Double.NaN), Certificate.of(to).orElse(Double.NaN), share);
        return new Head(direction, to.accuracy(), to.margin(), mu, Double.NaN, certificate);
    }

    /**
     * The direction of (u₊/α)^D − (u₋/α)^D with logarithms between those of the two points. Along a segment as long as the
     * limit's they are nearly linear in asinh(1/μ), which the predictor is not.
     */
    private Direction predictor(double share, double depth) {
        double[] predictor = new double[from.logPositive().length];
        for (int i = 0; i < predictor.length; i++) {
            double positive = Head.mix(from.logPositive()[i], to.logPositive()[i], share);
            double negative = Head.mix(from.logNegative()[i], to.logNegative()[i], share);
            predictor[i] = Math.exp(depth * negative) * Math.expm1(depth * (positive - negative));
        }
        return Direction.of(predictor);
    }

    private static double asinh(double x) {
        return Math.log(x + Math.hypot(1, x));
    }
}
