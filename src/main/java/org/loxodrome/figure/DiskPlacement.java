package org.loxodrome.figure;

import java.util.List;
import java.util.Optional;
import org.loxodrome.geometry.Direction;

/** Two dimensions: a direction of azimuth φ at progress s is drawn at azimuth φ and pitch 90° (1 − s). */
record DiskPlacement() implements Placement {

    /** Points are as near to each other as the circle needs, and training comes down between them. */
    private static final double ROUNDING = 2;

    private static final double POLE = 90;

    @Override
    public Frame frame() {
        return Frame.DISK;
    }

    @Override
    public Optional<Direction> of(Direction direction, double progress) {
        return Optional.of(Direction.ofDegrees(direction.azimuth(), POLE * (1 - progress)));
    }

    @Override
    public Optional<Direction> lifted(Direction place) {
        boolean pole = place.component(0) == 0 && place.component(1) == 0;
        return pole ? Optional.empty() : Optional.of(Direction.of(place.component(0), place.component(1)));
    }

    /** The sector between the two ends of an arc. */
    @Override
    public List<Direction> region(List<Direction> ends) {
        if (ends.size() != 2) {
            return List.of();
        }
        double from = ends.get(0).azimuth();
        double turn = (ends.get(1).azimuth() - from + 720) % 360;
        return List.of(
                Direction.ofDegrees(from, 0),
                Direction.ofDegrees(from + turn / 2, 0),
                Direction.ofDegrees(from + turn, 0),
                Direction.of(0, 0, 1));
    }

    @Override
    public double[] shown(Direction direction) {
        return direction.toArray();
    }

    @Override
    public double rounding() {
        return ROUNDING;
    }
}
