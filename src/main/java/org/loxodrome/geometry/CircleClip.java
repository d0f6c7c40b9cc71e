package org.loxodrome.geometry;

import java.util.List;

/** The intersection of half circles. */
final class CircleClip {

    private CircleClip() {}

    /** The arc of directions in the plane with positive margins. */
    static SeparatingRegion region(double[][] rows) {
        double middle = Math.atan2(rows[0][1], rows[0][0]);
        double low = -Math.PI / 2;
        double high = Math.PI / 2;
        for (double[] row : rows) {
            if (row[0] == 0 && row[1] == 0) {
                return new SeparatingRegion(rows, List.of(), 0);
            }
            double angle = Math.IEEEremainder(Math.atan2(row[1], row[0]) - middle, 2 * Math.PI);
            low = Math.max(low, angle - Math.PI / 2);
            high = Math.min(high, angle + Math.PI / 2);
        }
        if (high - low < 1e-14) {
            return new SeparatingRegion(rows, List.of(), 0);
        }
        return new SeparatingRegion(rows, List.of(at(middle + low), at(middle + high)), (high - low) / (2 * Math.PI));
    }

    private static Direction at(double angle) {
        return Direction.of(Math.cos(angle), Math.sin(angle));
    }
}
