package org.loxodrome.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.geometry.Direction;

/** Two dimensions: a direction is drawn at its azimuth and the pitch of its progress. */
record DiskPlacement() implements Placement {

    /** Points are as near to each other as the circle needs, and training comes down between them. */
    private static final double ROUNDING = 2;

    /** In degrees. */
    private static final double LONGEST_PIECE = 3;

    @Override
    public Frame frame() {
        return Frame.DISK;
    }

    @Override
    public Optional<Direction> of(Direction direction, double progress) {
        return Optional.of(Direction.ofDegrees(direction.azimuth(), Frame.pitchAt(progress)));
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
        double rim = Frame.pitchAt(1);
        double from = ends.get(0).azimuth();
        double turn = (ends.get(1).azimuth() - from + 720) % 360;
        List<Direction> sector = new ArrayList<>();
        int pieces = (int) Math.ceil(turn / LONGEST_PIECE); // great arcs between them keep to the rim
        for (int i = 0; i <= pieces; i++) {
            sector.add(Direction.ofDegrees(from + turn * i / pieces, rim));
        }
        sector.add(Direction.of(0, 0, 1));
        return sector;
    }

    @Override
    public double rounding() {
        return ROUNDING;
    }
}
