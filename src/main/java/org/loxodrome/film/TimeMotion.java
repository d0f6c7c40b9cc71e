package org.loxodrome.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Initialization;
import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.AccuracyUnit;
import org.loxodrome.ui.model.Head;
import org.loxodrome.ui.model.Notation;

/**
 * Training goes on, evenly in log γ̃: trajectories are drawn as far as they have come, and what is still to come is pale. A
 * trajectory at α = ∞, of which every accuracy is infinite, is where μ is that of the largest finite scale.
 */
final class TimeMotion implements Motion {

    private final Placement placement;
    private final List<FanTrajectory> trajectories;
    private final Picture whole;
    private final Picture pale;
    private final AccuracyRange range;
    private final double largestKappa;

    TimeMotion(Cast cast) {
        placement = cast.placement();
        trajectories = cast.findings().trajectories();
        whole = cast.whole();
        pale = whole.withCurves(whole.curves().stream()
                .map(curve -> curve.isTrajectory() ? curve.with(Curve.Emphasis.FAINT) : curve)
                .toList());
        range = AccuracyRange.of(cast.findings(), AccuracyUnit.ABSOLUTE);
        largestKappa = trajectories.stream()
                .map(line -> line.trajectory().initialization())
                .filter(start -> !start.isLimit())
                .mapToDouble(Initialization::kappa)
                .max()
                .orElse(1);
    }

    @Override
    public Picture lasting() {
        return whole;
    }

    @Override
    public Scene at(double share) {
        double accuracy = Math.pow(10, range.first() + share * (range.last() - range.first()));
        List<Curve> passed = new ArrayList<>();
        Picture picture = pale;
        for (Curve curve : whole.curves()) {
            if (curve.isTrajectory()) {
                passed.add(passed(curve, accuracy));
            }
        }
        picture = Cast.with(picture, passed);
        for (FanTrajectory line : trajectories) {
            Optional<Direction> at = head(line.trajectory(), accuracy).place(line.trajectory(), placement);
            if (at.isPresent()) {
                picture = TrainingPicture.withHead(picture, line.alpha(), at.get());
            }
        }
        List<String> readings =
                List.of("γ̃ = " + Notation.number(accuracy), "mean loss ε = " + Notation.loss(accuracy));
        return new Scene(picture, readings, 0);
    }

    private Head head(Trajectory trajectory, double accuracy) {
        return trajectory.initialization().isLimit()
                ? Head.atMu(trajectory, largestKappa / accuracy)
                : Head.at(trajectory, accuracy);
    }

    private Curve passed(Curve curve, double accuracy) {
        Trajectory trajectory = trajectories.stream()
                .filter(line -> line.alpha() == curve.alpha())
                .findFirst()
                .orElseThrow()
                .trajectory();
        int count = 0;
        while (count < trajectory.points().size()
                && isBefore(trajectory, trajectory.points().get(count), accuracy)) {
            count++;
        }
        List<Direction> points = new ArrayList<>(placement.line(trajectory).subList(0, count));
        head(trajectory, accuracy).place(trajectory, placement).ifPresent(points::add);
        return new Curve(curve.role(), curve.alpha(), curve.label(), placement.smooth(points));
    }

    private boolean isBefore(Trajectory trajectory, TrajectoryPoint point, double accuracy) {
        return trajectory.initialization().isLimit()
                ? point.mu() > largestKappa / accuracy
                : point.accuracy() < accuracy;
    }
}
