package org.loxodrome.flow;

import org.loxodrome.geometry.Direction;

/** How well a segment of a polyline stands for the curve. */
final class Chord {

    private Chord() {}

    /** How far, in degrees, {@code middle} is from the chord between two directions a few degrees apart. */
    static double deviation(Direction from, Direction middle, Direction to) {
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
