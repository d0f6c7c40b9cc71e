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
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Initialization;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;
import org.loxodrome.session.TheorySolver;

/** What a film is about: an experiment with everything that is computed for it, and more of the kind on demand. */
final class Cast {

    private final Experiment experiment;
    private final Function<EngineChoice, TrajectoryEngine> engines;
    private final TheorySolver solver;
    private final BooleanSupplier cancelled;
    private final Theory theory;
    private final Findings findings;

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
        this.engines = engines;
        this.solver = solver;
        this.cancelled = cancelled;
        theory = solver.theory(experiment, cancelled);
        List<FanTrajectory> fan =
                experiment.fan().stream().sorted().map(this::trajectory).toList();
        Findings around = Findings.NONE.withTheory(theory, Optional.empty()).withFan(fan);
        findings = withCurrent ? around.withCurrent(trajectory(experiment.alpha())) : around;
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

    /** The trajectory from one scale. Callable from any thread. */
    FanTrajectory trajectory(double alpha) {
        Initialization start = new Initialization(experiment.depth(), alpha);
        TrajectoryEngine engine = engines.apply(experiment.engine(start));
        return FanTrajectory.follow(engine, experiment.dataset(), start, experiment.stops(start), cancelled);
    }

    /** A point of the Q_μ path. Callable from any thread. */
    PathPoint pathPoint(double mu) {
        return new PathPoint(mu, solver.pathPoint(experiment.dataset(), experiment.depth(), mu, cancelled));
    }

    /** Theory and all trajectories, complete. */
    Picture whole() {
        Picture fan = TrainingPicture.of(theory, findings.fan());
        return findings.current()
                .map(current -> TrainingPicture.withCurrent(fan, current.trajectory(), Placement.space()))
                .orElse(fan);
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
