package org.loxodrome.margin;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;

/** Follows the Q_μ path on a fixed support and finds where it ceases to be valid. */
final class KinkLocator {

    private static final int LARGEST_COUNT = 200;
    private static final double VIOLATION = 1e-12;

    private static final double GRAZING = 1e-9;

    /** Error of the root in t = −log μ. */
    private static final double ACCURACY = 1e-12;

    private final ScaledRows rows;
    private final Depth depth;
    private final Link link;
    private final DualNewton newton;

    /**
     * Where the support ceases to be valid: a weight reaches 0 or a margin off the support reaches 1.
     *
     * @param t −log μ
     * @param row the row that joins or leaves
     * @param point the solution there, on the old support
     */
    record Event(double t, int row, DualPoint point) {}

    KinkLocator(ScaledRows rows, Depth depth, DualNewton newton) {
        this.rows = rows;
        this.depth = depth;
        this.link = Link.of(depth);
        this.newton = newton;
    }

    /** The solution at t with the rows of the station's support, whether or not it is valid. */
    DualPoint follow(Station from, double t) {
        Cost cost = new LinkCost(link, Math.exp(-t));
        return newton.solveOn(cost, from.support(), from.extrapolated(t - from.t(), depth));
    }

    /** Room until the support changes: s_n/max s on the support, m_n − 1 off it. */
    double[] gaps(int[] support, DualPoint point) {
        double[] gaps = rows.margins(point.predictor());
        double[] weights = point.weights();
        double most = Math.abs(weights[heaviest(support, weights)]);
        for (int n = 0; n < gaps.length; n++) {
            gaps[n] -= 1;
        }
        for (int n : support) {
            gaps[n] = weights[n] / most;
        }
        return gaps;
    }

    private static int heaviest(int[] support, double[] weights) {
        int heaviest = support[0];
        for (int n : support) {
            heaviest = Math.abs(weights[n]) > Math.abs(weights[heaviest]) ? n : heaviest;
        }
        return heaviest;
    }

    /** The rows whose gap is negative beyond rounding. */
    int[] broken(double[] gaps, DualPoint point) {
        double noise = VIOLATION;
        for (double component : point.predictor()) {
            noise += 2e-15 * Math.abs(component);
        }
        double least = -noise;
        return IntStream.range(0, gaps.length).filter(n -> gaps[n] < least).toArray();
    }

    /** The first event between the station and t, where the broken rows have broken; none if one was broken from the start. */
    Optional<Event> firstEvent(Station from, double t, int[] broken) {
        double[] now = gaps(from.support(), from.point());
        for (int n : broken) {
            if (now[n] <= VIOLATION) {
                return Optional.empty();
            }
        }
        double root = new BrentSolver(ACCURACY, ACCURACY, 1e-16)
                .solve(
                        LARGEST_COUNT,
                        at -> least(gaps(from.support(), at == from.t() ? from.point() : follow(from, at)), broken),
                        from.t(),
                        t);
        DualPoint point = follow(from, root);
        double[] gaps = gaps(from.support(), point);
        int row = broken[0];
        for (int n : broken) {
            row = gaps[n] < gaps[row] ? n : row;
        }
        return Optional.of(new Event(root, row, point));
    }

    private static double least(double[] gaps, int[] broken) {
        double least = Double.POSITIVE_INFINITY;
        for (int n : broken) {
            least = Math.min(least, gaps[n]);
        }
        return least;
    }

    /** Whether the row that has just joined or left moves away from the bound that it was on. */
    boolean opens(Station departure, int row) {
        return Arrays.binarySearch(departure.support(), row) >= 0
                ? departure.weightSlope()[row] > 0
                : ScaledRows.dot(rows.row(row), departure.predictorSlope()) > 0;
    }

    /** Whether the cubic through both ends with their tangents says that some gap becomes negative in between. */
    boolean grazes(Station from, Station to) {
        double[] start = gaps(from.support(), from.point());
        double[] stop = gaps(from.support(), to.point());
        double[] startSlope = gapSlopes(from);
        double[] stopSlope = gapSlopes(to);
        double step = to.t() - from.t();
        for (int n = 0; n < start.length; n++) {
            if (startSlope[n] < 0
                    && stopSlope[n] > 0
                    && leastOfCubic(start[n], stop[n], step * startSlope[n], step * stopSlope[n]) < -GRAZING) {
                return true;
            }
        }
        return false;
    }

    /** d/dt of the gaps. */
    private double[] gapSlopes(Station station) {
        double[] slopes = rows.margins(station.predictorSlope());
        double[] weights = station.weights();
        int heaviest = heaviest(station.support(), weights);
        double most = weights[heaviest];
        double growth = station.weightSlope()[heaviest] / most;
        for (int n : station.support()) {
            slopes[n] = (station.weightSlope()[n] - growth * weights[n]) / most;
        }
        return slopes;
    }

    /** The least value on [0, 1], sampled, of the cubic with these end values and slopes. */
    private static double leastOfCubic(double start, double stop, double startSlope, double stopSlope) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 1; k < 16; k++) {
            double x = k / 16.0;
            double y = 1 - x;
            double value =
                    y * y * ((1 + 2 * x) * start + x * startSlope) + x * x * ((1 + 2 * y) * stop - y * stopSlope);
            least = Math.min(least, value);
        }
        return least;
    }
}
