package org.loxodrome.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SmoothCurve;

/**
 * Training and theory in one picture: the fan of trajectories, the Q_μ path, the max-margin directions and the region of
 * separating directions. The window, the exported files and the command line all draw this.
 */
public final class TrainingPicture {

    private TrainingPicture() {}

    /** The picture of theory and a fan. */
    public static Picture of(Theory theory, List<FanTrajectory> fan) {
        return new Picture(curves(theory, fan), markers(theory), regions(theory));
    }

    /**
     * The picture with the trajectory of the slider's α above the fan and below the path, as far as it has come; unchanged
     * if it has no point.
     */
    public static Picture withCurrent(Picture picture, Trajectory current) {
        List<Direction> points = current.directions();
        if (points.isEmpty()) {
            return picture;
        }
        double alpha = current.initialization().alpha();
        List<Curve> curves = new ArrayList<>(picture.curves());
        boolean path = !curves.isEmpty() && curves.get(curves.size() - 1).role() == Curve.Role.PATH;
        curves.add(
                path ? curves.size() - 1 : curves.size(),
                new Curve(
                        Curve.Role.CURRENT, alpha, "current α = " + NumberText.of(alpha), SmoothCurve.through(points)));
        return new Picture(curves, picture.markers(), picture.regions());
    }

    /** The picture with the head of a trajectory above it. */
    public static Picture withHead(Picture picture, double alpha, Direction at) {
        Marker head = new Marker(Marker.Kind.HEAD, at, "", alpha);
        return new Picture(picture.curves(), and(picture.markers(), head), picture.regions());
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
        return new Picture(others, picture.markers(), picture.regions());
    }

    /** The picture with the point of the Q_μ path at the slider's μ above it. A given point that it covers loses its label to it. */
    public static Picture withPathPoint(Picture picture, PathPoint point) {
        Marker marker = new Marker(Marker.Kind.CURRENT_PATH_POINT, point.at(), "μ = " + NumberText.of(point.mu()));
        List<Marker> others = picture.markers().stream()
                .map(other -> other.label().equals(marker.label()) ? new Marker(other.kind(), other.at(), "") : other)
                .toList();
        return new Picture(picture.curves(), and(others, marker), picture.regions());
    }

    private static List<Curve> curves(Theory theory, List<FanTrajectory> fan) {
        List<FanTrajectory> ascending = fan.stream()
                .sorted(Comparator.comparingDouble(FanTrajectory::alpha))
                .toList();
        List<Curve> curves = new ArrayList<>(crossLines(theory, ascending));
        if (theory.l1().size() > 1) {
            curves.add(curve(Curve.Role.L1_FACE, "ℓ_1 max-margin directions", outline(theory.l1())));
        }
        for (FanTrajectory line : ascending) {
            String label = "α = " + NumberText.of(line.alpha());
            curves.add(new Curve(
                    Curve.Role.TRAJECTORY,
                    line.alpha(),
                    label,
                    SmoothCurve.through(line.trajectory().directions())));
        }
        if (!theory.path().isEmpty()) {
            curves.add(curve(Curve.Role.PATH, "Q_μ max-margin path", SmoothCurve.through(theory.pathDirections())));
        }
        return curves;
    }

    /** One line for each round μ, from the path to the smallest α; only the first has an entry in the legend. */
    private static List<Curve> crossLines(Theory theory, List<FanTrajectory> ascending) {
        List<Curve> lines = new ArrayList<>();
        for (PathPoint point : theory.pathPoints()) {
            List<Direction> directions = new ArrayList<>(List.of(point.at()));
            for (int i = ascending.size() - 1; i >= 0; i--) {
                ascending.get(i).at(point.mu()).ifPresent(directions::add);
            }
            if (directions.size() > 1) {
                lines.add(curve(Curve.Role.CROSS_LINE, lines.isEmpty() ? "equal μ" : "", directions));
            }
        }
        return lines;
    }

    private static List<Marker> markers(Theory theory) {
        Stream<Marker> path = theory.pathPoints().stream()
                .map(point -> new Marker(Marker.Kind.PATH_POINT, point.at(), "μ = " + NumberText.of(point.mu())));
        Stream<Marker> corners = Stream.of(
                        Stream.of(marker(Marker.Kind.L2, theory.l2())),
                        theory.l1().stream().map(at -> marker(Marker.Kind.L1, at)),
                        theory.localMinima().stream().map(at -> marker(Marker.Kind.LOCAL_MINIMUM, at)),
                        theory.l2OverD().stream().map(at -> marker(Marker.Kind.L2_OVER_D, at)),
                        Stream.of(marker(Marker.Kind.START, theory.start())))
                .flatMap(markers -> markers);
        Stream<Marker> kinks = theory.kinks().stream().map(kink -> marker(Marker.Kind.KINK, kink.at()));
        return Stream.of(kinks, path, corners).flatMap(markers -> markers).toList();
    }

    private static List<Patch> regions(Theory theory) {
        return theory.region().isEmpty() ? List.of() : List.of(new Patch("separating directions", theory.region()));
    }

    /** A segment stays one; a face with more corners is closed. */
    private static List<Direction> outline(List<Direction> corners) {
        return corners.size() < 3 ? corners : and(corners, corners.get(0));
    }

    private static Curve curve(Curve.Role role, String label, List<Direction> points) {
        return new Curve(role, Double.NaN, label, points);
    }

    private static Marker marker(Marker.Kind kind, Direction at) {
        return new Marker(kind, at, "");
    }

    private static <T> List<T> and(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
