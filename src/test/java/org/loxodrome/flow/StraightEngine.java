package org.loxodrome.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/** Stands in for an engine in tests: a trajectory with two corners whose numbers are easy to predict. */
public final class StraightEngine implements TrajectoryEngine {

    @Override
    public void follow(
            Dataset dataset,
            Initialization initialization,
            List<Stop> stops,
            TrajectoryListener listener,
            BooleanSupplier cancelled) {
        double kappa = initialization.kappa();
        listener.start(dataset, initialization);
        List<Stop> inTime = stops.stream()
                .sorted(Comparator.comparingDouble(stop -> stop.accuracy(kappa)))
                .toList();
        listener.point(pointAt(dataset, kappa, 0));
        for (Stop stop : inTime) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            listener.stop(stop, pointAt(dataset, kappa, stop.accuracy(kappa)));
        }
        listener.point(pointAt(dataset, kappa, inTime.get(inTime.size() - 1).accuracy(kappa)));
        listener.finish();
    }

    /** w = (1, γ̃, 0, …) normalised, γ = 3γ̃ − 1, t = 10γ̃, p = (1, 0, …), ν_n = 0.25, M_n = 1 + n γ̃ with the smallest M negative at γ̃ &lt; 1/3. */
    public static TrajectoryPoint pointAt(Dataset dataset, double kappa, double accuracy) {
        double[] w = new double[dataset.dimension()];
        w[0] = 1;
        w[1] = accuracy;
        double margin = 3 * accuracy - 1;
        double[] multipliers = new double[dataset.size()];
        Arrays.fill(multipliers, 0.25);
        double[] margins = new double[dataset.size()];
        Arrays.setAll(margins, n -> (n + 1) * margin);
        double[] weights = new double[dataset.size()];
        weights[0] = 1;
        return new TrajectoryPoint(
                Direction.of(w),
                accuracy,
                margin,
                kappa / accuracy,
                10 * accuracy,
                weights,
                multipliers,
                margins,
                new double[w.length],
                new double[w.length]);
    }
}
