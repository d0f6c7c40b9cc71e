package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryRecorder;

/**
 * Computes at once what an experiment shows: its trajectories but the hidden ones, the theory and the path's point.
 *
 * @param engines the engine of a choice
 * @param solver solves for the theory
 */
public record ExperimentRun(Function<EngineChoice, TrajectoryEngine> engines, TheorySolver solver) {

    /**
     * The findings, without balls.
     *
     * @throws org.loxodrome.problem.DatasetException with a sentence for the user, if the data are not separable
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if a trajectory cannot be followed
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     */
    public Findings findings(Experiment experiment, BooleanSupplier cancelled) {
        PathPoint point = new PathPoint(
                experiment.mu(),
                solver.pathPoint(experiment.dataset(), experiment.depth(), experiment.mu(), cancelled));
        List<FanTrajectory> fan = experiment.shownFan().stream()
                .map(alpha -> followed(experiment, alpha, cancelled))
                .toList();
        return Findings.NONE
                .withTheory(solver.theory(experiment, cancelled), Optional.empty())
                .withPathPoint(point, Optional.empty())
                .withFan(fan)
                .withCurrent(followed(experiment, experiment.alpha(), cancelled));
    }

    private FanTrajectory followed(Experiment experiment, double alpha, BooleanSupplier cancelled) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        Course.of(experiment, alpha).follow(engines, experiment.dataset(), recorder, cancelled);
        return new FanTrajectory(recorder.trajectory(), recorder.stops());
    }
}
