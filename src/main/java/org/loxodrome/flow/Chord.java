package org.loxodrome.flow;

import org.loxodrome.geometry.Direction;

/** How well a segment of a polyline stands for the curve. */
final class Chord {

    private static final double MAX_DEVIATION = Math.toRadians(0.05);

    private Chord() {}

    /** Whether the segment is too short to stray from the curve, unless that doubles back. */
    static boolean isShort(Direction from, Direction to) {
        double length = 0;
        for (int i = 0; i < from.dimension(); i++) {
            double difference = to.component(i) - from.component(i);
            length += difference * difference;
        }
        return length < MAX_DEVIATION * MAX_DEVIATION;
    }

    /**
     * Whether the curve is more than 0.05° from where the segment, passed through evenly, is at the same time.
     *
     * @param predictor the curve's predictor w, of any length, at the given part of the way
     */
    static boolean strays(Direction from, double[] predictor, double part, Direction to) {
        double largest = 0;
        for (double component : predictor) {
            largest = Math.max(largest, Math.abs(component));
        }
        double length = 0;
        for (double component : predictor) {
            length += component / largest * (component / largest);
        }
        double scale = 1 / Math.sqrt(length);
        double squares = 0;
        for (int i = 0; i < predictor.length; i++) {
            double chord = from.component(i) + part * (to.component(i) - from.component(i));
            double off = predictor[i] / largest * scale - chord;
            squares += off * off;
        }
        return squares > MAX_DEVIATION * MAX_DEVIATION;
    }
}
