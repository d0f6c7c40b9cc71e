package org.loxodrome.session;

import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.geometry.Direction;

/** Findings as rows of numbers. */
final class ShownRows {

    private final TrainingNumbers numbers;

    ShownRows(Experiment experiment) {
        numbers = new TrainingNumbers(experiment.dataset(), experiment.depth().value());
    }

    /** Every trajectory with its points and its exact points at the stops, then theory. */
    List<NumberRow> of(Findings findings) {
        return Stream.of(
                        findings.trajectories().stream().flatMap(this::trajectory),
                        findings.theory().stream().flatMap(this::theory),
                        findings.pathPoint().stream().map(point -> point("path-point", point)))
                .flatMap(rows -> rows)
                .toList();
    }

    private Stream<NumberRow> trajectory(FanTrajectory followed) {
        var start = followed.trajectory().initialization();
        return Stream.concat(
                followed.trajectory().points().stream()
                        .map(point -> new NumberRow("trajectory", numbers.of(start, point))),
                followed.stops().stream().map(stop -> new NumberRow("stop", numbers.of(start, stop.point()))));
    }

    private Stream<NumberRow> theory(Theory theory) {
        return Stream.of(
                        Stream.of(direction("start", theory.start()), direction("l2", theory.l2())),
                        theory.l1().stream().map(at -> direction("l1", at)),
                        theory.l2OverD().stream().map(at -> direction("l2-over-d", at)),
                        theory.localMinima().stream().map(at -> direction("local-minimum", at)),
                        theory.path().stream().map(point -> point("path", point)),
                        theory.pathPoints().stream().map(point -> point("path-point", point)),
                        theory.kinks().stream().map(point -> point("kink", point)))
                .flatMap(rows -> rows);
    }

    private NumberRow point(String kind, PathPoint point) {
        return new NumberRow(kind, numbers.of(point.mu(), point.at()));
    }

    private NumberRow direction(String kind, Direction at) {
        return new NumberRow(kind, numbers.of(Double.NaN, at));
    }
}
