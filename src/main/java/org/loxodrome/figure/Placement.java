package org.loxodrome.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SmoothCurve;

/**
 * Where on a sphere directions in R^d are drawn. Three dimensions are the sphere itself. More are projected on three
 * coordinates. In two, where all directions lie on a circle and trajectories on top of each other, the circle is the equator of
 * a hemisphere on which training comes down from the pole: seen from above, a disk.
 */
public sealed interface Placement permits SpacePlacement, CoordinatePlacement, DiskPlacement {

    /** The placement of predictors in three dimensions: as they are. */
    static Placement space() {
        return new SpacePlacement();
    }

    /**
     * The placement of predictors in d dimensions.
     *
     * @param dimension d ≥ 2
     * @param coordinates where more than three are projected to
     */
    static Placement of(int dimension, Coordinates coordinates) {
        return switch (dimension) {
            case 2 -> new DiskPlacement();
            case 3 -> space();
            default -> new CoordinatePlacement(coordinates);
        };
    }

    /** What the axes mean. */
    Frame frame();

    /**
     * Where a direction is drawn; empty if nowhere.
     *
     * @param progress how much of training is behind it, from 0 to 1
     */
    Optional<Direction> of(Direction direction, double progress);

    /** The direction in R^d that is drawn at a place; empty if there are many. */
    Optional<Direction> lifted(Direction place);

    /** The three coordinates on which more than three are projected. */
    default Optional<Coordinates> coordinates() {
        return Optional.empty();
    }

    /** The patch of the separating directions; empty if it is not drawn. */
    List<Direction> region(List<Direction> corners);

    /** How far, in degrees, lines may be rounded between their points. */
    double rounding();

    /** A line through these places that has no corners where the curve has none. */
    default List<Direction> smooth(List<Direction> places) {
        return SmoothCurve.through(places, rounding());
    }

    /** Where a direction that is not an instant of training is drawn, such as one training heads to. */
    default Optional<Direction> of(Direction direction) {
        return of(direction, 1);
    }

    /** Where the points of the Q_μ path or another line of such directions are drawn; empty, or as many as there are. */
    default List<Direction> line(List<Direction> directions) {
        return joined(directions.stream().map(this::of).toList());
    }

    /** Where the points of a trajectory are drawn; empty, or as many as there are. */
    default List<Direction> line(Trajectory trajectory) {
        if (trajectory.points().isEmpty()) {
            return List.of();
        }
        TrainingProgress progress = new TrainingProgress(trajectory);
        return joined(trajectory.points().stream()
                .map(point -> of(point.direction(), progress.at(point.accuracy(), point.mu())))
                .toList());
    }

    /** A point without a place takes that of its neighbour, so that points keep their numbers. */
    private static List<Direction> joined(List<Optional<Direction>> places) {
        Optional<Direction> last = places.stream().flatMap(Optional::stream).findFirst();
        List<Direction> line = new ArrayList<>();
        for (Optional<Direction> place : places) {
            last = place.isPresent() ? place : last;
            last.ifPresent(line::add);
        }
        return line;
    }
}
