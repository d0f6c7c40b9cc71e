package org.loxodrome.figure;

import org.loxodrome.geometry.Direction;

/**
 * A direction with a meaning.
 *
 * @param kind what it is, which decides shape and colour
 * @param at where it is
 * @param label text beside it; empty for none
 * @param scale the α of the trajectory a head belongs to, which colours it, or the μ of a point of the path; NaN for all others
 * @param direction the direction in R^d that it stands for, of which {@code at} may be a projection
 */
public record Marker(Kind kind, Direction at, String label, double scale, Direction direction) {

    /** A marker that stands for the direction where it is. */
    public Marker(Kind kind, Direction at, String label, double scale) {
        this(kind, at, label, scale, at);
    }

    /** A marker without a scale. */
    public Marker(Kind kind, Direction at, String label) {
        this(kind, at, label, Double.NaN);
    }

    /** The same with another label. */
    public Marker labelled(String other) {
        return new Marker(kind, at, other, scale, direction);
    }

    /** What a marker shows. Each kind has a shape and a colour of its own. */
    public enum Kind {
        /** The direction in which every trajectory starts: triangle, ink. */
        START,
        /** The l2 max-margin direction: green circle. */
        L2,
        /** An l1 max-margin direction: orange star. */
        L1,
        /** The l_{2/D} max-margin direction, global minimum: blue diamond. */
        L2_OVER_D,
        /** A local minimum of the l_{2/D} norm: hollow blue diamond. */
        LOCAL_MINIMUM,
        /** At the edge of a panel, where a local minimum is beyond it: hollow blue triangle that points there. */
        OUTSIDE,
        /** A point of the Q_μ path at a given μ: pink square. */
        PATH_POINT,
        /** The point of the Q_μ path at the slider's μ: larger pink square. */
        CURRENT_PATH_POINT,
        /** A kink of the Q_μ path, where its support changes: tick across the path. */
        KINK,
        /** The head that runs along a trajectory: a disc in the trajectory's colour. */
        HEAD,
        /** A data point's direction y_n x_n/‖x_n‖: small ink dot. */
        DATA;

        /** Whether it follows the sliders and the time, while all others stay. */
        public boolean follows() {
            return this == HEAD || this == CURRENT_PATH_POINT;
        }
    }
}
