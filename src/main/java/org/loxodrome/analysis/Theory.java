package org.loxodrome.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.loxodrome.flow.FlowException;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SeparatingRegion;
import org.loxodrome.margin.L1Margin;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.margin.L2OverDMargin;
import org.loxodrome.margin.L2OverDMinima;
import org.loxodrome.margin.MaxMargin;
import org.loxodrome.margin.QMargin;
import org.loxodrome.margin.QPath;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/**
 * What theory predicts for one data set and depth, as directions: everything the trajectories are compared with.
 *
 * @param start the direction Σ y_n x_n in which every trajectory leaves w = 0
 * @param l2 the l2 max-margin direction
 * @param l1 the l1 max-margin directions: one, or the corners of the face they fill
 * @param l2OverD the l_{2/D} max-margin directions, the global minima: nearly always one; none for D = 2, where they are the
 *     l1 ones
 * @param localMinima the local minima of the l_{2/D} norm that are not global; none for D = 2
 * @param path the Q_μ max-margin directions for μ from ∞ to 0, both included, as a polyline of great arcs
 * @param pathPoints points of the path at round μ, μ descending
 * @param kinks where the support of the path changes
 * @param region the corners of the region of separating directions, anticlockwise seen from outside the sphere; for d = 2 the
 *     two ends of the arc, anticlockwise; empty for d > 3
 * @param stability Condition 5 in the limit α = ∞; empty if the flow there cannot be followed far enough to tell
 */
public record Theory(
        Direction start,
        Direction l2,
        List<Direction> l1,
        List<Direction> l2OverD,
        List<Direction> localMinima,
        List<PathPoint> path,
        List<PathPoint> pathPoints,
        List<PathPoint> kinks,
        List<Direction> region,
        Optional<Stability> stability) {

    /**
     * The Q_μ max-margin direction at one μ.
     *
     * @param mu μ ≥ 0; infinite for the l2 max-margin direction
     */
    public record PathPoint(double mu, Direction at) {}

    /** Copies the lists. */
    public Theory {
        l1 = List.copyOf(l1);
        l2OverD = List.copyOf(l2OverD);
        localMinima = List.copyOf(localMinima);
        path = List.copyOf(path);
        pathPoints = List.copyOf(pathPoints);
        kinks = List.copyOf(kinks);
        region = List.copyOf(region);
    }

    /**
     * Computes all of it.
     *
     * @param mus where points of the path are wanted, descending
     * @param cancelled asked now and then; once it says true the computation ends with a
     *     {@link java.util.concurrent.CancellationException}
     * @throws org.loxodrome.margin.NotSeparableException if no direction separates the data
     */
    public static Theory of(Dataset dataset, Depth depth, List<Double> mus, BooleanSupplier cancelled) {
        QPath path = QPath.of(dataset, depth, cancelled);
        QMargin problem = new QMargin(dataset, depth, cancelled);
        L2OverDMinima minima = minima(dataset, depth, cancelled);
        return new Theory(
                start(dataset),
                L2Margin.of(dataset).direction(),
                directions(L1Margin.of(dataset).vertices()),
                directions(minima.global()),
                directions(minima.local()),
                path.points().stream()
                        .map(point -> new PathPoint(point.mu(), point.margin().direction()))
                        .toList(),
                mus.stream()
                        .map(mu -> new PathPoint(mu, problem.at(mu).direction()))
                        .toList(),
                path.kinks().stream()
                        .map(kink -> new PathPoint(kink.mu(), kink.direction()))
                        .toList(),
                dataset.dimension() == 2 || dataset.dimension() == 3
                        ? SeparatingRegion.of(dataset.signedRows()).corners()
                        : List.of(),
                stability(dataset, path, cancelled));
    }

    private static Optional<Stability> stability(Dataset dataset, QPath path, BooleanSupplier cancelled) {
        try {
            return Optional.of(Stability.inTheLimit(dataset, path, cancelled));
        } catch (FlowException e) {
            return Optional.empty(); // all else is known, so show that
        }
    }

    /** The directions of the path. */
    public List<Direction> pathDirections() {
        return path.stream().map(PathPoint::at).toList();
    }

    private static L2OverDMinima minima(Dataset dataset, Depth depth, BooleanSupplier cancelled) {
        return depth.value() == 2
                ? new L2OverDMinima(List.of(), List.of(), true)
                : L2OverDMargin.of(dataset, depth, cancelled);
    }

    private static Direction start(Dataset dataset) {
        double[] sum = new double[dataset.dimension()];
        for (double[] row : dataset.signedRows()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        }
        return Direction.of(sum);
    }

    private static List<Direction> directions(List<MaxMargin> margins) {
        return margins.stream().map(MaxMargin::direction).toList();
    }
}
