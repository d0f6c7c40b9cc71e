package org.loxodrome.cli;

import java.util.List;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.network.Initialization;

/**
 * How far training along one of many trajectories has come. Descent goes in even steps of u, of whose D-th power the accuracy
 * is about a multiple.
 *
 * @param bar shows it
 * @param index how many trajectories are done
 * @param count how many there are
 * @param start where this one starts
 * @param stops the last of which is its end
 */
record ProgressOfMany(ProgressBar bar, int index, int count, Initialization start, List<Stop> stops) {

    /** Shows that training has come to a point. */
    void show(TrajectoryPoint point) {
        double end = stops.stream()
                .mapToDouble(stop -> stop.accuracy(start.kappa()))
                .max()
                .orElseThrow();
        double share = start.isLimit()
                ? 0
                : Math.pow(
                        Math.max(0, point.accuracy()) / end, 1.0 / start.depth().value());
        String which = "α = " + Cell.of(start.alpha()) + ", " + (index + 1) + " of " + count;
        bar.show((index + Math.min(1, share)) / count, which);
    }
}
