package org.loxodrome.figure;

import java.util.List;
import java.util.Optional;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.geometry.Direction;

/**
 * More than three dimensions: the direction of three coordinates. The separating directions are not drawn, since the shadow of
 * their cone would hold directions that do not separate.
 */
record CoordinatePlacement(Coordinates three) implements Placement {

    /** Projected, lines may bend as much more as the coordinates are shorter than the whole. */
    private static final double ROUNDING = 0.3;

    @Override
    public Frame frame() {
        return Frame.of(three);
    }

    @Override
    public Optional<Coordinates> coordinates() {
        return Optional.of(three);
    }

    @Override
    public Optional<Direction> of(Direction direction, double progress) {
        return three.of(direction);
    }

    @Override
    public Optional<Direction> lifted(Direction place) {
        return Optional.empty();
    }

    @Override
    public List<Direction> region(List<Direction> corners) {
        return List.of();
    }

    @Override
    public double rounding() {
        return ROUNDING;
    }
}
