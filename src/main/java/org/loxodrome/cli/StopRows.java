package org.loxodrome.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryListener;
import org.loxodrome.flow.TrajectoryPoint;

/** Passes the points at the stops on in the order the user wants them, each as early as possible. */
final class StopRows implements TrajectoryListener {

    private final List<Stop> wanted;
    private final Consumer<TrajectoryPoint> rows;
    private final Consumer<TrajectoryPoint> onPoint;
    private final Map<Stop, TrajectoryPoint> reached = new HashMap<>();
    private int next;

    /**
     * Rows for stops.
     *
     * @param onPoint receives every point, to tell how far training has come
     */
    StopRows(List<Stop> wanted, Consumer<TrajectoryPoint> rows, Consumer<TrajectoryPoint> onPoint) {
        this.wanted = wanted;
        this.rows = rows;
        this.onPoint = onPoint;
    }

    @Override
    public void point(TrajectoryPoint point) {
        onPoint.accept(point);
    }

    @Override
    public void stop(Stop stop, TrajectoryPoint point) {
        reached.put(stop, point);
        while (next < wanted.size() && reached.containsKey(wanted.get(next))) {
            rows.accept(reached.get(wanted.get(next)));
            next++;
        }
    }
}
