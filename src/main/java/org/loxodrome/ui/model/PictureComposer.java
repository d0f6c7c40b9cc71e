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

/** Makes the picture of the findings. Keeps what only theory and fan decide, since the rest changes with every frame. */
final class PictureComposer {

    private Optional<Theory> theory = Optional.empty();
    private List<FanTrajectory> fan = List.of();
    private Placement placement = Placement.space();
    private Picture background = Picture.EMPTY;

    /**
     * The picture.
     *
     * @param place where directions are drawn
     * @param accuracy γ̃ where the heads are; infinite for none
     * @param selected the trajectory to be drawn more strongly, if any
     */
    Picture of(Findings findings, Placement place, double accuracy, Optional<Selection> selected) {
        Picture picture = of(findings, place, accuracy);
        return selected.map(selection -> TrainingPicture.withEmphasis(
                        picture, curve -> Selection.of(curve).equals(selection)))
                .orElse(picture);
    }

    private Picture of(Findings findings, Placement place, double accuracy) {
        Picture picture = background(findings, place);
        if (findings.current().isPresent()) {
            picture = TrainingPicture.withCurrent(
                    picture, findings.current().get().trajectory(), placement);
        }
        if (findings.pathPoint().isPresent()) {
            picture =
                    TrainingPicture.withPathPoint(picture, findings.pathPoint().get(), placement);
        }
        return Double.isInfinite(accuracy) ? picture : withHeads(picture, findings, accuracy);
    }

    private Picture background(Findings findings, Placement place) {
        if (!theory.equals(findings.theory()) || !fan.equals(findings.fan()) || !placement.equals(place)) {
            placement = place;
            theory = findings.theory();
            fan = findings.fan();
            background = theory.map(known -> TrainingPicture.of(known, fan, placement))
                    .orElse(Picture.EMPTY);
        }
        return background;
    }

    private Picture withHeads(Picture picture, Findings findings, double accuracy) {
        Picture result = picture;
        for (FanTrajectory line : findings.trajectories()) {
            Optional<Head> head = line.trajectory().initialization().isLimit()
                    ? limitHead(line.trajectory(), findings, accuracy)
                    : Optional.of(Head.at(line.trajectory(), accuracy));
            Optional<Direction> at = head.flatMap(now -> now.place(line.trajectory(), placement));
            if (at.isPresent()) {
                result = TrainingPicture.withHead(result, line.alpha(), at.get());
            }
        }
        return result;
    }

    /** At α = ∞ no accuracy is finite: its head is at the μ of the current trajectory, unless that has none either. */
    private static Optional<Head> limitHead(Trajectory limit, Findings findings, double accuracy) {
        return findings.current()
                .map(current -> current.trajectory().initialization())
                .filter(start -> !start.isLimit())
                .map(start -> Head.atMu(limit, start.kappa() / accuracy));
    }
}
