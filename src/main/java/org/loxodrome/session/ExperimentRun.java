package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.work.PieceMaker;

/**
 * Computes at once what an experiment shows: its trajectories but the hidden ones, the theory and the path's point.
 *
 * @param engines the engine of a choice
 * @param solver solves for the theory
 * @param pieces shares out the trajectories
 */
public record ExperimentRun(Function<EngineChoice, TrajectoryEngine> engines, TheorySolver solver, PieceMaker pieces) {

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
        List<Double> fan = experiment.shownFan();
        List<Double> alphas =
                Stream.concat(fan.stream(), Stream.of(experiment.alpha())).toList();
        List<FanTrajectory> trajectories = pieces.each(alphas, alpha -> trajectory(experiment, alpha, cancelled));
        Theory theory = solver.theory(experiment, cancelled);
        return Findings.NONE
                .withTheory(theory, Optional.empty())
                .withTint(SurfaceTint.of(experiment.view().surface(), experiment.dataset(), theory, cancelled))
                .withPathPoint(point, Optional.empty())
                .withFan(trajectories.subList(0, fan.size()))
                .withCurrent(trajectories.get(fan.size()));
    }

    /**
     * The trajectory from one scale, as the experiment follows it.
     *
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if it cannot be followed
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     */
    public FanTrajectory trajectory(Experiment experiment, double alpha, BooleanSupplier cancelled) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        Course.of(experiment, alpha).follow(engines, experiment.dataset(), recorder, cancelled);
        return new FanTrajectory(recorder.trajectory(), recorder.stops());
    }
}
