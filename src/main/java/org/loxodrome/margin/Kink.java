package org.loxodrome.margin;

import java.util.List;
import org.loxodrome.geometry.Direction;

/**
 * Where the support of the Q_μ path changes.
 *
 * @param mu μ there, to 1e-9 relative
 * @param direction the path there
 * @param joined the points, counted from 0, whose multiplier becomes positive as μ falls
 * @param left the points whose multiplier becomes 0 as μ falls
 */
public record Kink(double mu, Direction direction, List<Integer> joined, List<Integer> left) {

    /** Copies the lists. */
    public Kink {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }
}
