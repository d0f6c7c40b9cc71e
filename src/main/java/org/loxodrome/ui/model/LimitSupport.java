package org.loxodrome.ui.model;

import org.loxodrome.flow.SupportChange;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;

/**
 * The support vectors at α = ∞, where only points of minimal margin have a softmax weight. Who they are changes at single
 * instants, at which weights jump.
 *
 * @param trajectory a trajectory at α = ∞
 */
record LimitSupport(Trajectory trajectory) {

    /** A weight that is smaller is round-off. */
    private static final double LEAST_WEIGHT = 1e-9;

    /** Which data points are support vectors at a μ (length N); at that of a change those before it. */
    boolean[] at(double mu) {
        double[] first = trajectory.points().get(0).weights();
        boolean[] support = new boolean[first.length];
        for (int n = 0; n < first.length; n++) {
            support[n] = first[n] > LEAST_WEIGHT;
        }
        for (SupportChange change : trajectory.supportChanges()) {
            if (change.mu() > mu) {
                change.joined().forEach(n -> support[n] = true);
                change.left().forEach(n -> support[n] = false);
            }
        }
        return support;
    }

    /** The softmax weights at a μ between two neighbouring points: a point that joins at the earlier one has its weight at once. */
    double[] weights(TrajectoryPoint from, TrajectoryPoint to, double share, double mu) {
        boolean[] support = at(mu);
        double[] before = from.weights();
        double[] after = to.weights();
        double[] weights = new double[support.length];
        double sum = 0;
        for (int n = 0; n < weights.length; n++) {
            double start = before[n] > LEAST_WEIGHT ? before[n] : after[n];
            weights[n] = support[n] ? Math.max(0, Head.mix(start, after[n], share)) : 0;
            sum += weights[n];
        }
        for (int n = 0; n < weights.length; n++) {
            weights[n] /= sum;
        }
        return weights;
    }
}
