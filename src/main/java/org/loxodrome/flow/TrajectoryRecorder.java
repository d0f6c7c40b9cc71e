package org.loxodrome.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/** Collects a trajectory and the points at its stops. */
public final class TrajectoryRecorder implements TrajectoryListener {

    private final List<TrajectoryPoint> points = new ArrayList<>();
    private final List<StopPoint> stops = new ArrayList<>();
    private final List<SupportChange> supportChanges = new ArrayList<>();
    private @Nullable Dataset dataset;
    private @Nullable Initialization initialization;

    /** A stop and the point there. */
    public record StopPoint(Stop stop, TrajectoryPoint point) {}

    @Override
    public void start(Dataset newDataset, Initialization newInitialization) {
        dataset = newDataset;
        initialization = newInitialization;
    }

    @Override
    public void point(TrajectoryPoint point) {
        points.add(point);
    }

    @Override
    public void stop(Stop stop, TrajectoryPoint point) {
        stops.add(new StopPoint(stop, point));
    }

    @Override
    public void supportChange(SupportChange change) {
        supportChanges.add(change);
    }

    /** What was recorded so far. */
    public Trajectory trajectory() {
        if (dataset == null || initialization == null) {
            throw new IllegalStateException("No trajectory was started.");
        }
        return new Trajectory(dataset, initialization, points, supportChanges);
    }

    /** The stops that were reached, in the order of time. */
    public List<StopPoint> stops() {
        return List.copyOf(stops);
    }
}
