package org.loxodrome.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.geometry.Direction;

/**
 * Training and theory in one picture: the fan of trajectories, the Q_μ path, the max-margin directions and the region of
 * separating directions. The window, the exported files and the command line all draw this.
 */
public final class TrainingPicture {

    private final Theory theory;
    private final Placement placement;

    private TrainingPicture(Theory theory, Placement placement) {
        this.theory = theory;
        this.placement = placement;
    }

    /** The picture of theory and a fan. */
    public static Picture of(Theory theory, List<FanTrajectory> fan) {
        return of(theory, fan, Placement.space());
    }

    /** The picture of theory and a fan in any dimension. */
    public static Picture of(Theory theory, List<FanTrajectory> fan, Placement placement) {
        TrainingPicture picture = new TrainingPicture(theory, placement);
        return new Picture(picture.curves(fan), picture.markers(), picture.regions(), placement.frame());
    }

    /**
     * The picture with the trajectory of the slider's α above the fan and below the path, as far as it has come; unchanged
     * if it has no point.
     */
    public static Picture withCurrent(Picture picture, Trajectory current, Placement placement) {
        List<Direction> points = placement.smooth(placement.line(current));
        if (points.isEmpty()) {
            return picture;
        }
        double alpha = current.initialization().alpha();
        List<Curve> curves = new ArrayList<>(picture.curves());
        boolean path = !curves.isEmpty() && curves.get(curves.size() - 1).role() == Curve.Role.PATH;
        curves.add(
                path ? curves.size() - 1 : curves.size(),
                new Curve(Curve.Role.CURRENT, alpha, "current α = " + NumberText.of(alpha), points));
        return picture.withCurves(curves);
    }

    /** The picture with the head of a trajectory above it. */
    public static Picture withHead(Picture picture, double alpha, Direction at) {
        Marker head = new Marker(Marker.Kind.HEAD, at, "", alpha);
        return picture.withMarkers(and(picture.markers(), head));
    }

    /** The picture with one trajectory drawn more strongly and above the others, which are paler. */
    public static Picture withEmphasis(Picture picture, Predicate<Curve> selected) {
        List<Curve> others = new ArrayList<>();
        List<Curve> strong = new ArrayList<>();
        for (Curve curve : picture.curves()) {
            if (curve.isTrajectory() && selected.test(curve)) {
                strong.add(curve.with(Curve.Emphasis.STRONG));
            } else {
                others.add(curve.isTrajectory() ? curve.with(Curve.Emphasis.FAINT) : curve);
            }
        }
        if (strong.isEmpty()) {
            return picture;
        }
        boolean path = !others.isEmpty() && others.get(others.size() - 1).role() == Curve.Role.PATH;
        others.addAll(path ? others.size() - 1 : others.size(), strong);
        return picture.withCurves(others);
    }

    /** The picture with the point of the Q_μ path at the slider's μ above it. */
    public static Picture withPathPoint(Picture picture, PathPoint point, Placement placement) {
        return placement
                .of(point.at())
                .map(at -> pathPoint(Marker.Kind.CURRENT_PATH_POINT, point, at))
                .map(marker -> picture.withMarkers(and(picture.markers(), marker)))
                .orElse(picture);
    }

    private List<Curve> curves(List<FanTrajectory> fan) {
        List<FanTrajectory> ascending = fan.stream()
                .sorted(Comparator.comparingDouble(FanTrajectory::alpha))
                .toList();
        List<Curve> curves = new ArrayList<>(crossLines(ascending));
        List<Direction> face = placement.line(outline(theory.l1()));
        if (face.size() > 1) {
            curves.add(curve(Curve.Role.L1_FACE, "ℓ_1 max-margin directions", face));
        }
        for (FanTrajectory line : ascending) {
            List<Direction> points = placement.smooth(placement.line(line.trajectory()));
            if (!points.isEmpty()) {
                String label = "α = " + NumberText.of(line.alpha());
                curves.add(new Curve(Curve.Role.TRAJECTORY, line.alpha(), label, points));
            }
        }
        List<Direction> path = placement.smooth(placement.line(theory.pathDirections()));
        if (!path.isEmpty()) {
            curves.add(curve(Curve.Role.PATH, "Q_μ max-margin path", path));
        }
        return curves;
    }

    /** One line for each round μ, from the path to the smallest α; only the first has an entry in the legend. */
    private List<Curve> crossLines(List<FanTrajectory> ascending) {
        List<Curve> lines = new ArrayList<>();
        for (PathPoint point : theory.pathPoints()) {
            List<Direction> directions = new ArrayList<>();
            placement.of(point.at()).ifPresent(directions::add);
            for (int i = ascending.size() - 1; i >= 0; i--) {
                FanTrajectory line = ascending.get(i);
                line.at(point.mu()).flatMap(at -> placed(line.trajectory(), at)).ifPresent(directions::add);
            }
            if (directions.size() > 1) {
                lines.add(curve(Curve.Role.CROSS_LINE, lines.isEmpty() ? "equal μ" : "", directions));
            }
        }
        return lines;
    }

    private List<Marker> markers() {
        Stream<Marker> path = theory.pathPoints().stream()
                .flatMap(point ->
                        placement.of(point.at()).map(at -> pathPoint(Marker.Kind.PATH_POINT, point, at)).stream());
        Stream<Marker> corners = Stream.of(
                        marker(Marker.Kind.L2, theory.l2()),
                        theory.l1().stream().flatMap(at -> marker(Marker.Kind.L1, at)),
                        theory.localMinima().stream().flatMap(at -> marker(Marker.Kind.LOCAL_MINIMUM, at)),
                        theory.l2OverD().stream().flatMap(at -> marker(Marker.Kind.L2_OVER_D, at)),
                        marker(Marker.Kind.START, theory.start(), 0))
                .flatMap(markers -> markers);
        Stream<Marker> kinks = theory.kinks().stream().flatMap(kink -> marker(Marker.Kind.KINK, kink.at()));
        return Stream.of(kinks, path, corners).flatMap(markers -> markers).toList();
    }

    private List<Patch> regions() {
        List<Direction> region = placement.region(theory.region());
        return region.isEmpty() ? List.of() : List.of(new Patch("separating directions", region));
    }

    private Optional<Direction> placed(Trajectory trajectory, TrajectoryPoint point) {
        double progress = new TrainingProgress(trajectory).at(point.accuracy(), point.mu());
        return placement.of(point.direction(), progress);
    }

    /** A segment stays one; a face with more corners is closed. */
    private static List<Direction> outline(List<Direction> corners) {
        return corners.size() < 3 ? corners : and(corners, corners.get(0));
    }

    private static Curve curve(Curve.Role role, String label, List<Direction> points) {
        return new Curve(role, Double.NaN, label, points);
    }

    private Stream<Marker> marker(Marker.Kind kind, Direction direction) {
        return marker(kind, direction, 1);
    }

    private Stream<Marker> marker(Marker.Kind kind, Direction direction, double progress) {
        return placement.of(direction, progress).map(at -> new Marker(kind, at, "", Double.NaN, direction)).stream();
    }

    private static Marker pathPoint(Marker.Kind kind, PathPoint point, Direction at) {
        return new Marker(kind, at, "μ = " + NumberText.of(point.mu()), point.mu(), point.at());
    }

    private static <T> List<T> and(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
