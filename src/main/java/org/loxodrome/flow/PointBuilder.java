package org.loxodrome.flow;

import java.util.Arrays;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;

/** Makes the points of a trajectory from points of the dual space. */
final class PointBuilder {

    private final Link link;
    private final double kappa;

    PointBuilder(Link link, Initialization initialization) {
        this.link = link;
        this.kappa = initialization.kappa();
    }

    /** The start of training, w = 0: its direction is the one in which w begins to grow, Xᵀp with p_n = 1/N. */
    TrajectoryPoint start(double[][] rows, DualPoint origin, double accuracy) {
        double[] weights = new double[rows.length];
        Arrays.fill(weights, 1.0 / rows.length);
        return point(origin, growth(rows, weights), weights, accuracy, kappa / accuracy, Double.NEGATIVE_INFINITY);
    }

    /** The start at α = ∞, where p is the l2 max-margin predictor's. */
    TrajectoryPoint limitStart(double[][] rows, DualPoint origin, double[] weights) {
        return point(
                origin, growth(rows, weights), weights, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN);
    }

    /** A later point at α = ∞. */
    TrajectoryPoint limit(DualPoint dual, double[] weights, double mu) {
        return point(dual, Direction.of(dual.value), weights, Double.POSITIVE_INFINITY, mu, Double.NaN);
    }

    /**
     * A later point.
     *
     * @param increment what the softmax weights are proportional to
     * @param accuracy γ̃
     * @param log10Time log₁₀ t
     */
    TrajectoryPoint point(DualPoint dual, double[] increment, double accuracy, double log10Time) {
        double total = 0;
        for (double k : increment) {
            total += k;
        }
        double[] weights = new double[increment.length];
        for (int n = 0; n < weights.length; n++) {
            weights[n] = increment[n] / total;
        }
        return point(dual, Direction.of(dual.value), weights, accuracy, kappa / accuracy, log10Time);
    }

    private static Direction growth(double[][] rows, double[] weights) {
        double[] growth = new double[rows[0].length];
        for (int n = 0; n < rows.length; n++) {
            for (int i = 0; i < growth.length; i++) {
                growth[i] += rows[n][i] * weights[n];
            }
        }
        return Direction.of(growth);
    }

    private TrajectoryPoint point(
            DualPoint dual, Direction direction, double[] weights, double accuracy, double mu, double log10Time) {
        double margin = dual.margin();
        double[] multipliers = new double[weights.length];
        for (int n = 0; n < weights.length; n++) {
            multipliers[n] = dual.dual[n] * margin;
        }
        double[] positive = new double[dual.z.length];
        double[] negative = new double[dual.z.length];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = link.logWeight(dual.z[i], dual.below[i]);
            negative[i] = link.logWeight(-dual.z[i], dual.above[i]);
        }
        return new TrajectoryPoint(
                direction,
                accuracy,
                Double.isInfinite(kappa) ? kappa : kappa * margin,
                mu,
                log10Time,
                weights,
                multipliers,
                dual.margins,
                positive,
                negative);
    }
}
