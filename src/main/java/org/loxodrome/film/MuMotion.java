package org.loxodrome.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.analysis.FanTrajectory;
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
        List<Marker> markers = new ArrayList<>();
        List<Direction> joined = new ArrayList<>();
        cast.placement().of(cast.pathPoint(mu).at()).ifPresent(at -> {
            markers.add(new Marker(Marker.Kind.CURRENT_PATH_POINT, at, ""));
            joined.add(at);
        });
        Picture picture = background;
        List<FanTrajectory> lines = cast.findings().trajectories();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Trajectory line = lines.get(i).trajectory();
            Optional<Direction> at = Head.atMu(line, mu).place(line, cast.placement());
            if (at.isPresent()) {
                picture = TrainingPicture.withHead(picture, lines.get(i).alpha(), at.get());
                joined.add(at.get());
            }
        }
        markers.addAll(0, picture.markers());
        picture = joined.isEmpty() ? picture : Cast.with(picture, List.of(crossLine(joined)));
        return new Scene(picture.withMarkers(markers), List.of("μ = " + Notation.number(mu)), 0);
    }

    private static Curve crossLine(List<Direction> joined) {
        return new Curve(Curve.Role.CROSS_LINE, Double.NaN, "equal μ", joined, Curve.Emphasis.STRONG);
    }

    private double mu(double share) {
        if (share == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return share == 1 ? 0 : Math.pow(10, FIRST + share * (last - FIRST));
    }
}
