package org.loxodrome.analysis;

import java.util.Arrays;
import org.loxodrome.network.Link;

/**
 * A level set of Σ q_D(w_i), magnified so that it meets the axes at ±1: {s : Σ q_D(t s_i) = q_D(t)}. As t grows from 0 to ∞ its
 * shape turns from the l2 ball, q_D being quadratic at 0, to the l1 ball, as q_D(v)/|v| → 1 (D &gt; 2) or grows as a logarithm.
 *
 * @param link the link h_D, whose inverse is the derivative of q_D
 * @param tip t &gt; 0: where the level set itself meets the axes
 */
record PotentialShape(Link link, double tip) implements BallShape {

    private static final int NEWTON_STEPS = 100;

    /** After a relative change this small the next one is below rounding: Newton's method converges quadratically. */
    private static final double CLOSE = 1e-9;

    /**
     * The level set through a point.
     *
     * @param point anything but 0
     */
    static PotentialShape through(Link link, double[] point) {
        double level = Arrays.stream(point).map(link::potential).sum();
        // q is convex with q(0) = 0, so that Σ q(|v_i|) ≤ q(Σ|v_i|): Newton's method descends from there
        double tip = Arrays.stream(point).map(Math::abs).sum();
        double change = tip;
        for (int step = 0; step < NEWTON_STEPS && change > CLOSE * tip; step++) {
            change = (link.potential(tip) - level) / link.inverse(tip);
            tip -= change;
        }
        return new PotentialShape(link, tip);
    }

    /** By Newton's method from 1 down: the level set lies within the unit sphere, since q(√x) is concave. */
    @Override
    public double radius(double[] direction) {
        double level = link.potential(tip);
        double radius = 1;
        double change = radius;
        for (int step = 0; step < NEWTON_STEPS && change > CLOSE * radius; step++) {
            double excess = -level;
            double slope = 0;
            for (double s : direction) {
                excess += link.potential(tip * radius * s);
                slope += tip * s * link.inverse(tip * radius * s);
            }
            change = excess / slope;
            radius -= change;
        }
        return radius;
    }

    @Override
    public double[] gradient(double[] point) {
        return Arrays.stream(point).map(w -> link.inverse(tip * w)).toArray();
    }
}
