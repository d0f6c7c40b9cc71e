package org.loxodrome.film;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.model.Head;
import org.loxodrome.ui.model.Notation;

/**
 * The point of the Q_μ path goes from its l2 end, μ = ∞, to its l1 end, μ = 0, joined with where the trajectories have the same
 * μ. Between the ends μ falls evenly in its logarithm, from 100 to where trajectories end.
 */
final class MuMotion implements Motion {

    private static final double FIRST = 2;

    private final Cast cast;
    private final Picture background;
    private final double last;

    MuMotion(Cast cast) {
        this.cast = cast;
        background = Cast.without(cast.whole(), Curve.Role.CROSS_LINE);
        last = Math.log10(cast.experiment().end().mu());
    }

    @Override
    public Picture lasting() {
        return at(0.5).picture();
    }

    @Override
    public Scene at(double share) {
        double mu = mu(share);
        PathPoint point = cast.pathPoint(mu);
        List<Direction> joined = new ArrayList<>(List.of(point.at()));
        Picture picture = background;
        List<FanTrajectory> lines = cast.findings().trajectories();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Direction at = at(lines.get(i).trajectory(), mu);
            picture = TrainingPicture.withHead(picture, lines.get(i).alpha(), at);
            joined.add(at);
        }
        Curve line = new Curve(Curve.Role.CROSS_LINE, Double.NaN, "equal μ", joined, Curve.Emphasis.STRONG);
        List<Marker> markers = new ArrayList<>(picture.markers());
        markers.add(new Marker(Marker.Kind.CURRENT_PATH_POINT, point.at(), ""));
        picture = Cast.with(picture, List.of(line)).withMarkers(markers);
        return new Scene(picture, List.of("μ = " + Notation.number(mu)), 0);
    }

    private double mu(double share) {
        if (share == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return share == 1 ? 0 : Math.pow(10, FIRST + share * (last - FIRST));
    }

    private static Direction at(Trajectory trajectory, double mu) {
        if (Double.isInfinite(mu)) {
            return trajectory.points().get(0).direction();
        }
        return mu == 0
                ? trajectory.end().direction()
                : Head.atMu(trajectory, mu).direction();
    }
}
