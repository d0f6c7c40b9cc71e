package org.loxodrome.margin;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;

/**
 * The Q_μ max-margin predictor argmin Σ q_D(w_i/μ) subject to X w ≥ 1 at single values of μ (Moroshko et al. 2020,
 * Section 3). Solved in its dual, where it is smooth and concave.
 */
public final class QMargin {

    /** Where the approach starts, relative to ‖w‖ of the l2 predictor: the Q_μ predictor is near it. */
    private static final double FIRST_MU = 10;

    /** From one μ to the next on the approach; the second is tried if the first does not do. */
    private static final double[] RATIOS = {8, 1.5};

    private final ScaledRows rows;
    private final Depth depth;
    private final Link link;
    private final DualPoint l2;
    private final BooleanSupplier cancelled;
    private final DualNewton newton;

    /**
     * Prepares the problem.
     *
     * @throws NotSeparableException if no direction separates the data
     */
    public QMargin(Dataset data, Depth depth) {
        this(data, depth, () -> false);
    }

    /**
     * Prepares the problem.
     *
     * @param cancelled asked now and then; once it says true the computation ends with a
     *     {@link java.util.concurrent.CancellationException}
     * @throws NotSeparableException if no direction separates the data
     */
    public QMargin(Dataset data, Depth depth, BooleanSupplier cancelled) {
        this(ScaledRows.of(data), depth, cancelled);
    }

    private QMargin(ScaledRows rows, Depth depth, BooleanSupplier cancelled) {
        this(rows, depth, L2Margin.solve(rows, cancelled), cancelled);
    }

    /** For scaled rows whose l2 solution is known. */
    QMargin(ScaledRows rows, Depth depth, DualPoint l2, BooleanSupplier cancelled) {
        this.rows = rows;
        this.depth = depth;
        this.link = Link.of(depth);
        this.l2 = l2;
        this.cancelled = cancelled;
        this.newton = new DualNewton(rows, cancelled);
    }

    /**
     * Solves the problem; multipliers are those of Q_μ, so that w = μ h_D(μ Xᵀν).
     *
     * @param mu μ in the units of 1/X; at ∞ the answer is the l2 max-margin predictor, at 0 the l1 one to which the path tends,
     *     each with the multipliers of its own problem
     * @throws IllegalArgumentException if μ is negative or not a number
     */
    public MaxMargin at(double mu) {
        if (!(mu >= 0)) {
            throw new IllegalArgumentException("μ is " + mu + "; it is a number from 0 to inf.");
        }
        if (mu == Double.POSITIVE_INFINITY) {
            return L2Margin.margin(rows, l2);
        }
        return mu == 0 ? end() : atScaled(mu * rows.scale());
    }

    private MaxMargin end() {
        L1Margin.Program l1 = L1Margin.solve(rows);
        return L1Margin.margin(rows, FaceLimit.of(rows, l1, depth, cancelled), l1.weights());
    }

    private MaxMargin atScaled(double mu) {
        return margin(rows, link, mu, solve(mu));
    }

    /** The solution in the scaled data, where μ is that of the scaled data, too. */
    DualPoint solve(double mu) {
        Cost cost = new LinkCost(link, mu);
        DualPoint best = newton.solve(cost, start(cost));
        for (double ratio : RATIOS) {
            if (residual(cost, best) > MaxMargin.EXACT) {
                DualPoint other = approach(mu, ratio);
                best = residual(cost, other) < residual(cost, best) ? other : best;
            }
        }
        return best;
    }

    private double residual(Cost cost, DualPoint point) {
        return KktResidual.of(rows, cost, point.predictor(), point.weights());
    }

    /** The solution at μ by way of larger μ: slower, but never far from a solution. */
    private DualPoint approach(double mu, double ratio) {
        double target = -Math.log(mu);
        double t = Math.min(target, -Math.log(FIRST_MU * L2Margin.norm(l2.predictor())));
        Cost first = new LinkCost(link, Math.exp(-t));
        DualPoint point = newton.solve(first, start(first));
        while (t < target) {
            Station here = Station.at(rows, link, t, point.support(), point);
            double next = Math.min(target, t + Math.log(ratio));
            double[] start = Arrays.stream(here.extrapolated(next - t, depth))
                    .map(weight -> Math.max(weight, 0))
                    .toArray();
            point = newton.solve(new LinkCost(link, next == target ? mu : Math.exp(-next)), start);
            t = next;
        }
        return point;
    }

    /** The l2 weights, shortened or lengthened until the largest coordinate of w is right. */
    private double[] start(Cost cost) {
        double largest = 0;
        for (double component : l2.predictor()) {
            largest = Math.max(largest, Math.abs(component));
        }
        double factor = cost.dual(largest) / largest;
        return Arrays.stream(l2.weights()).map(weight -> factor * weight).toArray();
    }

    /** The answer in the units of the data; μ is that of the scaled data. */
    static MaxMargin margin(ScaledRows rows, Link link, double mu, DualPoint point) {
        double[] w = point.predictor();
        double norm = Arrays.stream(w)
                .map(component -> link.potential(component / mu))
                .sum();
        double[] multipliers = Arrays.stream(point.weights()).map(s -> s / mu).toArray();
        double residual = KktResidual.of(rows, new LinkCost(link, mu), w, point.weights());
        double l2Margin = rows.scale() / L2Margin.norm(w);
        return new MaxMargin(MaxMargin.Kind.Q, Direction.of(w), norm, l2Margin, multipliers, residual);
    }
}
