package org.loxodrome.margin;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/**
 * The path of Q_μ max-margin predictors from the l2 one (μ = ∞) to an l1 one (μ → 0), both included.
 *
 * @param depth the depth D
 * @param points in the order of falling μ; the arcs between neighbours stay within 0.05° of the path
 * @param kinks where the support changes, in the order of falling μ
 */
public record QPath(Depth depth, List<QPoint> points, List<Kink> kinks) {

    /** Copies the lists. */
    public QPath {
        points = List.copyOf(points);
        kinks = List.copyOf(kinks);
    }

    /**
     * Follows the path.
     *
     * @param cancelled asked at every step; once it says true the computation ends with a
     *     {@link java.util.concurrent.CancellationException}
     * @throws NotSeparableException if no direction separates the data
     */
    public static QPath of(Dataset data, Depth depth, BooleanSupplier cancelled) {
        return new PathTracer(data, depth, cancelled).trace();
    }
}
