package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.NormBall;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.geometry.Coordinates;

/**
 * What has been computed for an experiment. Immutable.
 *
 * @param current the trajectory at the current α
 * @param fan the trajectories at the fixed α, ascending
 * @param theory the limits and the path
 * @param pathPoint the Q_μ path's point at the experiment's μ
 * @param ball the ball of Q_μ that touches the polyhedron of predictors there; for d = 3
 * @param quasiNormBall the ball of the l_{2/D} quasi-norm that touches it; for d = 3
 * @param tint what the colour of the sphere shows, if it shows something; for d = 3
 */
public record Findings(
        Optional<FanTrajectory> current,
        List<FanTrajectory> fan,
        Optional<Theory> theory,
        Optional<PathPoint> pathPoint,
        Optional<NormBall> ball,
        Optional<NormBall> quasiNormBall,
        Optional<SurfaceTint> tint) {

    /** Nothing yet. */
    public static final Findings NONE = new Findings(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Coordinates FIRST_COORDINATES = Coordinates.of(0, 1, 2);

    /** Copies the list. */
    public Findings {
        fan = List.copyOf(fan);
    }

    /** The same with another current trajectory. */
    public Findings withCurrent(FanTrajectory newCurrent) {
        return new Findings(Optional.of(newCurrent), fan, theory, pathPoint, ball, quasiNormBall, tint);
    }

    /** The same without a current trajectory. */
    public Findings withoutCurrent() {
        return new Findings(Optional.empty(), fan, theory, pathPoint, ball, quasiNormBall, tint);
    }

    /** The same with another fan. */
    public Findings withFan(List<FanTrajectory> newFan) {
        return new Findings(current, newFan, theory, pathPoint, ball, quasiNormBall, tint);
    }

    /** The same with another theory and its ball. */
    public Findings withTheory(Theory newTheory, Optional<NormBall> newQuasiNormBall) {
        return new Findings(current, fan, Optional.of(newTheory), pathPoint, ball, newQuasiNormBall, tint);
    }

    /** The same without theory and what is computed with it. */
    public Findings withoutTheory() {
        return new Findings(current, fan, Optional.empty(), pathPoint, ball, Optional.empty(), Optional.empty());
    }

    /** The same with another colour of the sphere. */
    public Findings withTint(Optional<SurfaceTint> newTint) {
        return new Findings(current, fan, theory, pathPoint, ball, quasiNormBall, newTint);
    }

    /** The same with another point of the path and its ball. */
    public Findings withPathPoint(PathPoint newPathPoint, Optional<NormBall> newBall) {
        return new Findings(current, fan, theory, Optional.of(newPathPoint), newBall, quasiNormBall, tint);
    }

    /** The same without a point of the path. */
    public Findings withoutPathPoint() {
        return new Findings(current, fan, theory, Optional.empty(), Optional.empty(), quasiNormBall, tint);
    }

    /** The same without the fan's trajectories of some scales. */
    public Findings without(List<Double> alphas) {
        return fan.stream().noneMatch(line -> alphas.contains(line.alpha()))
                ? this
                : withFan(fan.stream()
                        .filter(line -> !alphas.contains(line.alpha()))
                        .toList());
    }

    /** The dimension d of the data; empty if nothing is known yet. */
    public OptionalInt dimension() {
        return Stream.of(
                        theory.stream().map(known -> known.l2().dimension()),
                        pathPoint.stream().map(point -> point.at().dimension()),
                        trajectories().stream()
                                .map(line -> line.trajectory().dataset().dimension()))
                .flatMap(dimensions -> dimensions)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /**
     * Where they are drawn.
     *
     * @param experiment what they have been computed for, with the coordinates that more than three are projected on
     */
    public Placement placement(Experiment experiment) {
        int d = dimension().orElseGet(() -> experiment.dataset().dimension());
        Coordinates coordinates = experiment
                .view()
                .coordinates()
                .filter(chosen -> chosen.fit(d))
                .or(() -> theory.filter(known -> d > Coordinates.COUNT).map(known -> Coordinates.leading(known.l2())))
                .orElse(FIRST_COORDINATES);
        return Placement.of(d, coordinates);
    }

    /**
     * From where they are seen on the sphere, if the experiment leaves that open: a disk from above, all else so that the l2
     * max-margin direction faces the viewer.
     */
    public Outlook outlook(Experiment experiment) {
        return experiment.view().outlook().orElseGet(() -> usualOutlook(experiment));
    }

    private Outlook usualOutlook(Experiment experiment) {
        Placement placement = placement(experiment);
        return placement.frame().training()
                ? Outlook.OF_DISK
                : theory.flatMap(known -> placement.of(known.l2()))
                        .map(Outlook::facing)
                        .orElse(Outlook.OF_DISK);
    }

    /** Every trajectory: the fan, then the current one. */
    public List<FanTrajectory> trajectories() {
        return Stream.concat(fan.stream(), current.stream()).toList();
    }
}
