package org.loxodrome.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;

/** Looks along a trajectory for the first point that was on the margin and leaves it. See {@link Stability#of}. */
final class TrajectoryStability {

    /** Margins at α = ∞ that differ by less, relatively, are equal. */
    private static final double TIE = 1e-9;

    /** How far, relatively, a point has to be from the margin to have left it at a finite α. */
    private static final double LEFT = 0.01;

    private final double kappa;
    private final List<TrajectoryPoint> points;
    private final double[] lastNear; // μ where a point was on the margin last; NaN if it was not

    TrajectoryStability(Trajectory trajectory) {
        kappa = trajectory.initialization().kappa();
        double first = Double.isInfinite(kappa) ? 0 : Math.sqrt(kappa);
        points = trajectory.points().stream()
                .filter(point -> point.accuracy() >= first && point.mu() < Double.POSITIVE_INFINITY)
                .toList();
        lastNear = new double[trajectory.dataset().size()];
        Arrays.fill(lastNear, Double.NaN);
    }

    Stability stability() {
        for (int k = 0; k < points.size(); k++) {
            List<Integer> left = left(points.get(k));
            if (!left.isEmpty()) {
                double mu0 = lastNear[left.get(0)];
                return new Stability(mu0, left, rho0(mu0));
            }
            look(k);
        }
        return new Stability(0, List.of(), rho0(0));
    }

    /** The points that have left since they were on the margin: those which did so first. */
    private List<Integer> left(TrajectoryPoint point) {
        List<Integer> left = new ArrayList<>();
        double first = 0;
        for (int n = 0; n < lastNear.length; n++) {
            if (lastNear[n] > 0 && hasLeft(point, n) && lastNear[n] >= first) {
                if (lastNear[n] > first) {
                    left.clear();
                }
                first = lastNear[n];
                left.add(n);
            }
        }
        return left;
    }

    private void look(int k) {
        TrajectoryPoint point = points.get(k);
        for (int n = 0; n < lastNear.length; n++) {
            if (room(point, n) <= 0) {
                lastNear[n] = point.mu();
            } else if (k > 0 && room(points.get(k - 1), n) <= 0 && isFinite()) {
                lastNear[n] = crossing(points.get(k - 1), point, n);
            }
        }
    }

    private OptionalDouble rho0(double mu0) {
        return points.stream()
                .filter(point -> point.mu() >= mu0)
                .flatMapToDouble(point -> IntStream.range(0, lastNear.length)
                        .filter(n -> Double.isNaN(lastNear[n]))
                        .mapToDouble(n -> ratio(point, n)))
                .min();
    }

    /** m_n/γ̃, the same as μ M_n. */
    private static double ratio(TrajectoryPoint point, int n) {
        return point.mu() * point.rescaledMargins()[n];
    }

    /** How far the ratio is above what counts as on the margin. */
    private double room(TrajectoryPoint point, int n) {
        double width = isFinite() ? Math.pow(kappa, 0.125) / point.accuracy() : 0;
        return ratio(point, n) - 1 - Math.max(TIE, width);
    }

    private boolean hasLeft(TrajectoryPoint point, int n) {
        return room(point, n) > 0 && (!isFinite() || ratio(point, n) > 1 + LEFT);
    }

    /** Between two points, linear in log μ. At α = ∞ there is a point exactly where the support changes. */
    private double crossing(TrajectoryPoint from, TrajectoryPoint to, int n) {
        double before = room(from, n);
        double share = before / (before - room(to, n));
        return from.mu() * Math.pow(to.mu() / from.mu(), share);
    }

    private boolean isFinite() {
        return !Double.isInfinite(kappa);
    }
}
