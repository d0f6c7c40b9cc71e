package org.loxodrome.ui.model;

import java.util.List;
import java.util.Optional;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Placement;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.session.Findings;

/** Makes the picture of the findings. Keeps the curves, since heads and points change with every frame. */
final class PictureComposer {

    private Optional<Theory> theory = Optional.empty();
    private List<FanTrajectory> fan = List.of();
    private Placement placement = Placement.space();
    private Picture background = Picture.EMPTY;
    private Optional<FanTrajectory> current = Optional.empty();
    private Picture curves = Picture.EMPTY;

    /**
     * The picture.
     *
     * @param place where directions are drawn
     * @param instant where the heads are; none at the end
     * @param selected the trajectory to be drawn more strongly, if any
     */
    Picture of(Findings findings, Placement place, Instant instant, Optional<Selection> selected) {
        Picture picture = of(findings, place, instant);
        return selected.map(selection -> TrainingPicture.withEmphasis(
                        picture, curve -> Selection.of(curve).equals(selection)))
                .orElse(picture);
    }

    private Picture of(Findings findings, Placement place, Instant instant) {
        Picture picture = curves(findings, place);
        if (findings.pathPoint().isPresent()) {
            picture =
                    TrainingPicture.withPathPoint(picture, findings.pathPoint().get(), placement);
        }
        return Double.isInfinite(instant.accuracy()) ? picture : withHeads(picture, findings, instant);
    }

    private Picture curves(Findings findings, Placement place) {
        if (renewBackground(findings, place) || isOther(findings.current())) {
            current = findings.current();
            curves = current.map(line -> TrainingPicture.withCurrent(background, line.trajectory(), placement))
                    .orElse(background);
        }
        return curves;
    }

    /** Whether it is not the very same trajectory: to compare all points takes as long as to draw them. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isOther(Optional<FanTrajectory> next) {
        return current.orElse(null) != next.orElse(null);
    }

    private boolean renewBackground(Findings findings, Placement place) {
        if (theory.equals(findings.theory()) && fan.equals(findings.fan()) && placement.equals(place)) {
            return false;
        }
        placement = place;
        theory = findings.theory();
        fan = findings.fan();
        background =
                theory.map(known -> TrainingPicture.of(known, fan, placement)).orElse(Picture.EMPTY);
        return true;
    }

    private Picture withHeads(Picture picture, Findings findings, Instant instant) {
        Picture result = picture;
        for (FanTrajectory line : findings.trajectories()) {
            Trajectory trajectory = line.trajectory();
            Head head = Head.at(trajectory, instant.on(trajectory.initialization()));
            Optional<Direction> at = head.place(trajectory, placement);
            if (at.isPresent()) {
                result = TrainingPicture.withHead(result, line.alpha(), at.get());
            }
        }
        return result;
    }
}
