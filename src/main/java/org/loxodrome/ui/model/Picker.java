package org.loxodrome.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.loxodrome.analysis.Theory;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.TrainingProgress;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.NearestPoint;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Findings;

/** Finds out what of the findings is at a point of a view. */
public final class Picker {

    /** What is no farther from the mouse than this, in pixels, is meant. */
    public static final double REACH = 10;

    private final Findings findings;
    private final Dataset dataset;
    private final Placement placement;

    private record Near(Selection selection, Trajectory trajectory, NearestPoint point) {}

    /**
     * A picker from findings.
     *
     * @param dataset the data to separate, as long as no trajectory tells for which data it was computed
     * @param placement where the findings are drawn
     */
    public Picker(Findings findings, Dataset dataset, Placement placement) {
        this.findings = findings;
        this.placement = placement;
        this.dataset = findings.current()
                .map(current -> current.trajectory().dataset())
                .orElse(dataset);
    }

    /**
     * What is at (x, y).
     *
     * @param selected the selected trajectory, which is preferred to nearer ones
     * @return empty beside the sphere, and where a projection leaves open which direction it is
     */
    public Optional<Pointed> at(SphereMap map, double x, double y, Optional<Selection> selected) {
        return map.directionAt(x, y).flatMap(place -> {
            Optional<Near> trajectory = nearest(map, x, y, selected);
            Optional<NearestPoint> onPath = findings.theory().flatMap(theory -> onPath(theory, map, x, y));
            Optional<Pointed.OnTrajectory> instant = trajectory.map(Picker::instant);
            OptionalDouble pathMu = onPath.map(point ->
                            OptionalDouble.of(mu(findings.theory().orElseThrow().path(), point)))
                    .orElse(OptionalDouble.empty());
            return instant.map(on -> instant(on, pathMu))
                    .or(() -> onPath.map(point -> pointed(between(point), point.at(), pathMu)))
                    .or(() -> placement.lifted(place).map(at -> pointed(at, place, pathMu)));
        });
    }

    /**
     * The same as it is after the findings have changed: an instant of a trajectory that was computed anew is the one at the
     * same accuracy; if one of them is at α = ∞, at the same μ.
     *
     * @param old the findings in which it was picked
     * @return empty if what was pointed at is no longer there
     */
    public Optional<Pointed> renewed(Pointed before, Findings old) {
        if (before.trajectory().isPresent()) {
            return renewed(before, before.trajectory().get());
        }
        boolean gone = before.pathMu().isPresent() && !findings.theory().equals(old.theory());
        return gone || before.at().dimension() != dataset.dimension()
                ? Optional.empty()
                : Optional.of(pointed(before.at(), before.place(), before.pathMu()));
    }

    private Optional<Pointed> renewed(Pointed before, Pointed.OnTrajectory on) {
        return on.selection().in(findings).map(trajectory -> {
            if (trajectory.equals(on.trajectory())) {
                return before;
            }
            Head head = corresponding(trajectory, on);
            Pointed.OnTrajectory now = new Pointed.OnTrajectory(on.selection(), trajectory, head);
            return instant(now, OptionalDouble.empty());
        });
    }

    private static Head corresponding(Trajectory trajectory, Pointed.OnTrajectory on) {
        boolean limit = trajectory.initialization().isLimit() || Double.isInfinite(on.alpha());
        return limit
                ? Head.atMu(trajectory, on.head().mu())
                : Head.at(trajectory, on.head().accuracy());
    }

    private Optional<Near> nearest(SphereMap map, double x, double y, Optional<Selection> selected) {
        Optional<Near> nearest = selected.flatMap(
                selection -> selection.in(findings).flatMap(line -> near(selection, line, map, x, y, REACH)));
        if (nearest.isPresent()) {
            return nearest;
        }
        double reach = REACH;
        for (Selection selection : selections()) {
            double limit = reach;
            Optional<Near> near = selection.in(findings).flatMap(line -> near(selection, line, map, x, y, limit));
            if (near.isPresent()) {
                nearest = near;
                reach = near.get().point().distance();
            }
        }
        return nearest;
    }

    /** The current trajectory last: where others lie under it, it is the one that is seen. */
    private List<Selection> selections() {
        return Stream.concat(
                        findings.fan().stream().map(line -> Selection.fan(line.alpha())), Stream.of(Selection.CURRENT))
                .toList();
    }

    private Optional<Near> near(Selection selection, Trajectory line, SphereMap map, double x, double y, double reach) {
        return NearestPoint.of(placement.line(line), map, x, y, reach).map(point -> new Near(selection, line, point));
    }

    private Optional<NearestPoint> onPath(Theory theory, SphereMap map, double x, double y) {
        return NearestPoint.of(placement.line(theory.pathDirections()), map, x, y, REACH);
    }

    /** The direction of the path at a place of it. */
    private Direction between(NearestPoint point) {
        List<Direction> path = findings.theory().orElseThrow().pathDirections();
        double[] from = path.get(point.segment()).toArray();
        Direction to = path.get(Math.min(point.segment() + 1, path.size() - 1));
        for (int i = 0; i < from.length; i++) {
            from[i] += point.share() * (to.component(i) - from[i]);
        }
        return Direction.of(from);
    }

    private Pointed instant(Pointed.OnTrajectory on, OptionalDouble pathMu) {
        Head head = on.head();
        double progress = new TrainingProgress(on.trajectory()).at(head.accuracy(), head.mu());
        Direction at = head.direction();
        Direction place = placement.of(at, progress).orElse(Direction.of(0, 0, 1));
        return new Pointed(at, place, l2Margin(at), Optional.of(on), pathMu);
    }

    private Pointed pointed(Direction at, Direction place, OptionalDouble pathMu) {
        return new Pointed(at, place, l2Margin(at), Optional.empty(), pathMu);
    }

    private static Pointed.OnTrajectory instant(Near near) {
        NearestPoint point = near.point();
        Head head = Head.between(near.trajectory(), point.segment(), point.share());
        return new Pointed.OnTrajectory(near.selection(), near.trajectory(), head);
    }

    /** Geometrically between two points of the path; at its ends, ∞ and 0, that of the nearer point. */
    private static double mu(List<Theory.PathPoint> path, NearestPoint point) {
        double from = path.get(point.segment()).mu();
        double to = path.get(Math.min(point.segment() + 1, path.size() - 1)).mu();
        if (Double.isInfinite(from) || to == 0) {
            return point.share() < 0.5 ? from : to;
        }
        return from * Math.pow(to / from, point.share());
    }

    private double l2Margin(Direction direction) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] row : dataset.signedRows()) {
            double margin = 0;
            for (int i = 0; i < row.length; i++) {
                margin += row[i] * direction.component(i);
            }
            least = Math.min(least, margin);
        }
        return least;
    }
}
