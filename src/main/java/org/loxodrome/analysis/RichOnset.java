package org.loxodrome.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.flow.TrajectoryRecorder.StopPoint;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * Where on a trajectory the rich regime begins: the first accuracy at which the excess l1 norm has fallen to
 * {@value ExcessNorm#RICH} (Moroshko et al. 2020, Figure 5(b)).
 *
 * @param kappa κ = α^D
 * @param accuracy γ̃ = −log ε, ε the mean loss
 */
public record RichOnset(double kappa, double accuracy) {

    /** The search goes from γ̃ = 0.1 max(1, κ) over eight decades, in which steps of this many a decade bracket the onset. */
    private static final int STEPS_A_DECADE = 4;

    private static final int DECADES = 8;
    private static final double FIRST = 0.1;
    private static final double ACCURACY_OF_LOG = 1e-9;
    private static final int MOST_TRIALS = 100;

    /**
     * Finds the onset, if there is one down to μ = κ/γ̃ = 10⁻⁷ (for κ ≥ 1).
     *
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if the trajectory cannot be followed
     */
    public static Optional<RichOnset> of(
            TrajectoryEngine engine, Dataset dataset, Initialization initialization, BooleanSupplier cancelled) {
        ExcessNorm excess = ExcessNorm.of(dataset);
        List<Stop> stops = stops(initialization.kappa());
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        engine.follow(dataset, initialization, stops, recorder, cancelled);
        List<StopPoint> points = recorder.stops();
        UnivariateFunction above = logAccuracy -> {
            TrajectoryRecorder one = new TrajectoryRecorder();
            List<Stop> stop = List.of(new Stop.AtAccuracy(Math.exp(logAccuracy)));
            engine.follow(dataset, initialization, stop, one, cancelled);
            return excess.of(one.stops().get(0).point().direction()) - ExcessNorm.RICH;
        };
        return IntStream.range(1, points.size())
                .filter(i -> above(excess, points.get(i - 1)) > 0 && above(excess, points.get(i)) <= 0)
                .mapToObj(i -> between(points.get(i - 1), points.get(i), above))
                .map(accuracy -> new RichOnset(initialization.kappa(), accuracy))
                .findFirst();
    }

    private static List<Stop> stops(double kappa) {
        double first = FIRST * Math.max(1, kappa);
        return IntStream.rangeClosed(0, DECADES * STEPS_A_DECADE)
                .mapToObj(i -> (Stop) new Stop.AtAccuracy(first * Math.pow(10, (double) i / STEPS_A_DECADE)))
                .toList();
    }

    private static double above(ExcessNorm excess, StopPoint point) {
        return excess.of(point.point().direction()) - ExcessNorm.RICH;
    }

    private static double between(StopPoint before, StopPoint after, UnivariateFunction above) {
        double logAccuracy = new BrentSolver(ACCURACY_OF_LOG)
                .solve(
                        MOST_TRIALS,
                        above,
                        Math.log(before.point().accuracy()),
                        Math.log(after.point().accuracy()));
        return Math.exp(logAccuracy);
    }
}
