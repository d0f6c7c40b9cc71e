package org.loxodrome.ui.service;

import java.util.Optional;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.SupportChange;
import org.loxodrome.flow.TrajectoryListener;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/** Collects a trajectory on the solver's thread for the FX thread to look at. */
final class PointBuffer implements TrajectoryListener {

    private final TrajectoryRecorder recorder = new TrajectoryRecorder();
    private boolean empty = true;

    @Override
    public synchronized void start(Dataset dataset, Initialization initialization) {
        recorder.start(dataset, initialization);
    }

    @Override
    public synchronized void point(TrajectoryPoint point) {
        recorder.point(point);
        empty = false;
    }

    @Override
    public synchronized void stop(Stop stop, TrajectoryPoint point) {
        recorder.stop(stop, point);
    }

    @Override
    public synchronized void supportChange(SupportChange change) {
        recorder.supportChange(change);
    }

    /** What has been followed so far, if there is a point. */
    synchronized Optional<FanTrajectory> followed() {
        return empty ? Optional.empty() : Optional.of(new FanTrajectory(recorder.trajectory(), recorder.stops()));
    }
}
