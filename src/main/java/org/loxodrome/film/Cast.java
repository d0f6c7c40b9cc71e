package org.loxodrome.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.geometry.Direction;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.ExperimentRun;
import org.loxodrome.session.Findings;
import org.loxodrome.session.TheorySolver;
import org.loxodrome.work.PieceMaker;

/** What a film is about: an experiment with everything that is computed for it, and more of the kind on demand. */
final class Cast {

    private final Experiment experiment;
    private final ExperimentRun run;
    private final TheorySolver solver;
    private final BooleanSupplier cancelled;
    private final Theory theory;
    private final Findings findings;
    private final Placement placement;

    /**
     * Computes it.
     *
     * @param withCurrent whether the trajectory at the experiment's α is to be seen
     */
    Cast(
            Experiment experiment,
            boolean withCurrent,
            Function<EngineChoice, TrajectoryEngine> engines,
            TheorySolver solver,
            BooleanSupplier cancelled) {
        this.experiment = experiment;
        this.run = new ExperimentRun(engines, solver, PieceMaker.IN_TURN);
        this.solver = solver;
        this.cancelled = cancelled;
        theory = solver.theory(experiment, cancelled);
        List<FanTrajectory> fan =
                experiment.shownFan().stream().sorted().map(this::trajectory).toList();
        Findings around = Findings.NONE.withTheory(theory, Optional.empty()).withFan(fan);
        findings = withCurrent ? around.withCurrent(trajectory(experiment.alpha())) : around;
        placement = findings.placement(experiment);
    }

    Experiment experiment() {
        return experiment;
    }

    Findings findings() {
        return findings;
    }

    Theory theory() {
        return theory;
    }

    /** Where directions are drawn. */
    Placement placement() {
        return placement;
    }

    /** From where the sphere is seen. */
    Outlook outlook() {
        return findings.outlook(experiment);
    }

    /** What the colour of the sphere shows. */
    Optional<SurfaceTint> tint() {
        return SurfaceTint.of(experiment.view().surface(), experiment.dataset(), theory, cancelled);
    }

    /** The trajectory from one scale. Callable from any thread. */
    FanTrajectory trajectory(double alpha) {
        return run.trajectory(experiment, alpha, cancelled);
    }

    /** A point of the Q_μ path. Callable from any thread. */
    PathPoint pathPoint(double mu) {
        return new PathPoint(mu, solver.pathPoint(experiment.dataset(), experiment.depth(), mu, cancelled));
    }

    /** Theory and all trajectories, complete. */
    Picture whole() {
        Picture fan = fan();
        return findings.current()
                .map(current -> TrainingPicture.withCurrent(fan, current.trajectory(), placement))
                .orElse(fan);
    }

    /** Theory and the fan, complete. */
    Picture fan() {
        return TrainingPicture.of(theory, findings.fan(), placement);
    }

    /** A picture with curves below its Q_μ path, which is the last one, and above all others. */
    static Picture with(Picture picture, List<Curve> curves) {
        List<Curve> all = new ArrayList<>(picture.curves());
        boolean path = !all.isEmpty() && all.get(all.size() - 1).role() == Curve.Role.PATH;
        all.addAll(path ? all.size() - 1 : all.size(), curves);
        return picture.withCurves(all);
    }

    /** A picture without its curves of a role. */
    static Picture without(Picture picture, Curve.Role role) {
        List<Curve> others =
                picture.curves().stream().filter(curve -> curve.role() != role).toList();
        return picture.withCurves(others);
    }

    /** Where the picture's curves go. */
    static Stream<Direction> directions(Picture picture) {
        return picture.curves().stream().map(Curve::points).flatMap(List::stream);
    }
}
