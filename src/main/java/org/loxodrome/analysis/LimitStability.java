package org.loxodrome.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.loxodrome.flow.FlowException;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.margin.MaxMargin;
import org.loxodrome.margin.QMargin;
import org.loxodrome.margin.QPath;
import org.loxodrome.margin.QPoint;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * Condition 5 at α = ∞. While no μν_n falls, the flow is the path, which is known down to μ = 0; where one falls, the flow says
 * at which μ its point leaves. See {@link Stability#inTheLimit}.
 */
final class LimitStability {

    /** Margins and multipliers that differ by less, relatively, are equal. */
    private static final double TIE = 1e-9;

    private static final int LARGEST_COUNT = 100;

    private final Dataset dataset;
    private final QPath path;
    private final BooleanSupplier cancelled;
    private final double[][] rows;

    LimitStability(Dataset dataset, QPath path, BooleanSupplier cancelled) {
        this.dataset = dataset;
        this.path = path;
        this.cancelled = cancelled;
        this.rows = dataset.signedRows();
    }

    Stability stability() {
        List<Integer> touching = touching();
        if (!touching.isEmpty()) {
            return new Stability(Double.POSITIVE_INFINITY, touching, OptionalDouble.of(1));
        }
        Stability onThePath = new Stability(0, List.of(), OptionalDouble.empty());
        Stability found =
                firstFall().stream().mapToObj(this::alongTheFlow).findFirst().orElse(onThePath);
        return new Stability(found.mu0(), found.left(), rho0(found.mu0()));
    }

    /** The points on the margin of the l2 max-margin predictor that bear none of it and leave before they do. */
    private List<Integer> touching() {
        return IntStream.range(0, rows.length)
                .filter(n -> isNear(path.points().get(0), n))
                .filter(n -> path.points().stream()
                        .filter(point -> bears(point, n) || !isNear(point, n))
                        .findFirst()
                        .filter(point -> !bears(point, n))
                        .isPresent())
                .boxed()
                .toList();
    }

    private static boolean bears(QPoint point, int n) {
        return point.margin().multipliers()[n] > 0;
    }

    private boolean isNear(QPoint point, int n) {
        return margin(point.margin(), n) <= 1 + TIE;
    }

    /** The first point of the path at which some μν_n is smaller than it was. */
    private OptionalInt firstFall() {
        double[] largest = new double[rows.length];
        for (int k = 1; k < path.points().size() - 1; k++) {
            QPoint point = path.points().get(k);
            double[] multipliers = point.margin().multipliers();
            double scale = IntStream.range(0, largest.length)
                    .mapToDouble(n -> point.mu() * multipliers[n])
                    .max()
                    .orElse(0);
            for (int n = 0; n < largest.length; n++) {
                double now = point.mu() * multipliers[n];
                if (now < largest[n] - TIE * scale) {
                    return OptionalInt.of(k);
                }
                largest[n] = Math.max(largest[n], now);
            }
        }
        return OptionalInt.empty();
    }

    /** What the flow does from the beginning, at least past the given point of the path. */
    private Stability alongTheFlow(int k) {
        List<QPoint> points = path.points();
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        Stop end = new Stop.AtMu(points.get(points.size() - 2).mu());
        try {
            Initialization limit = new Initialization(path.depth(), Double.POSITIVE_INFINITY);
            new LimitFlow().follow(dataset, limit, List.of(end), recorder, cancelled);
        } catch (FlowException e) {
            if (recorder.trajectory().end().mu() > points.get(k).mu()) {
                throw e;
            }
        }
        Trajectory trajectory = recorder.trajectory();
        return Stability.of(trajectory);
    }

    /** The smallest margin on the path down to μ₀ of a point that is on the margin nowhere there. */
    private OptionalDouble rho0(double mu0) {
        List<QPoint> points = new ArrayList<>(path.points());
        QMargin problem = new QMargin(dataset, path.depth(), cancelled);
        if (mu0 > 0) {
            points.removeIf(point -> point.mu() <= mu0);
            points.add(new QPoint(mu0, problem.at(mu0)));
        }
        return IntStream.range(0, rows.length)
                .mapToDouble(n -> smallest(points, n, problem))
                .filter(smallest -> smallest > 1 + TIE)
                .min();
    }

    private double smallest(List<QPoint> points, int n, QMargin problem) {
        int best = IntStream.range(0, points.size())
                .boxed()
                .min((a, b) -> Double.compare(
                        margin(points.get(a).margin(), n), margin(points.get(b).margin(), n)))
                .orElseThrow();
        double least = margin(points.get(best).margin(), n);
        boolean inside =
                best > 1 && best < points.size() - 1 && points.get(best + 1).mu() > 0;
        if (!inside || least <= 1 + TIE) {
            return least;
        }
        double low = Math.log(points.get(best + 1).mu());
        double high = Math.log(points.get(best - 1).mu());
        return new BrentOptimizer(1e-8, 1e-12)
                .optimize(
                        new UnivariateObjectiveFunction(t -> margin(problem.at(Math.exp(t)), n)),
                        GoalType.MINIMIZE,
                        new SearchInterval(low, high, Math.log(points.get(best).mu())),
                        new MaxEval(LARGEST_COUNT))
                .getValue();
    }

    private double margin(MaxMargin solution, int n) {
        double[] predictor = solution.predictor();
        double margin = 0;
        for (int i = 0; i < predictor.length; i++) {
            margin += rows[n][i] * predictor[i];
        }
        return margin;
    }
}
