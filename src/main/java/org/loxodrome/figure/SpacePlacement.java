package org.loxodrome.figure;

import java.util.List;
import java.util.Optional;
import org.loxodrome.geometry.Direction;

/** Three dimensions: the sphere of directions itself. */
record SpacePlacement() implements Placement {

    /** What the polylines promise, 0.05°, and half as much again for what their tangents miss. */
    static final double ROUNDING = 0.075;

    @Override
    public Frame frame() {
        return Frame.SPACE;
    }

    @Override
    public Optional<Direction> of(Direction direction, double progress) {
        return Optional.of(direction);
    }

    @Override
    public Optional<Direction> lifted(Direction place) {
        return Optional.of(place);
    }

    @Override
    public List<Direction> region(List<Direction> corners) {
        return corners;
    }

    @Override
    public double rounding() {
        return ROUNDING;
    }
}
