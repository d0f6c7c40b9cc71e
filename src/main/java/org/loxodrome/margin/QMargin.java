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

    private final ScaledRows rows;
    private final Link link;
    private final DualPoint l2;
    private final BooleanSupplier cancelled;

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
        this.rows = ScaledRows.of(data);
        this.link = Link.of(depth);
        this.cancelled = cancelled;
        this.l2 = L2Margin.solve(rows, cancelled);
    }

    /**
     * Solves the problem; multipliers are those of Q_μ, so that w = μ h_D(μ Xᵀν).
     *
     * @param mu μ &gt; 0, in the units of 1/X
     */
    public MaxMargin at(double mu) {
        if (!(mu > 0 && mu < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("μ is " + mu + "; it is a positive number.");
        }
        double scaled = mu * rows.scale();
        Cost cost = new LinkCost(link, scaled);
        DualPoint point = new DualNewton(rows, cancelled).solve(cost, start(cost));
        return margin(rows, link, scaled, point);
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
