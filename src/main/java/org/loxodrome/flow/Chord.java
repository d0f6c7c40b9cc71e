package org.loxodrome.flow;

import org.loxodrome.geometry.Direction;

/** How well a segment of a polyline stands for the curve. */
final class Chord {

    private static final double MAX_DEVIATION = 0.05;
    private static final double SHORT = 0.5;

    private Chord() {}

    /** Whether the segment is too short to stray from the curve, unless that doubles back. */
    static boolean isShort(Direction from, Direction to) {
        return from.angleTo(to) < SHORT;
    }

    /** Whether the curve, which passes through {@code middle}, is more than 0.05° from the segment. */
    static boolean strays(Direction from, Direction middle, Direction to) {
        return deviation(from, middle, to) > MAX_DEVIATION;
    }

    /** How far, in degrees, {@code middle} is from the chord between two directions a few degrees apart. */
    private static double deviation(Direction from, Direction middle, Direction to) {
        double alongLength = 0;
        double along = 0;
        double offLength = 0;
        for (int i = 0; i < from.dimension(); i++) {
            double chord = to.component(i) - from.component(i);
            double off = middle.component(i) - from.component(i);
            alongLength += chord * chord;
            along += chord * off;
            offLength += off * off;
        }
        return Math.toDegrees(Math.sqrt(Math.max(0, offLength - along * along / alongLength)));
    }
}
