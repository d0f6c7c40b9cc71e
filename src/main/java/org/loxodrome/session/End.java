package org.loxodrome.session;

import java.util.List;
import org.loxodrome.flow.Stop;

/**
 * Where trajectories end: once both have been passed. A large α needs a small μ to come to the end of the path; for a
 * small α, where μ is small from the first step on, only the accuracy says how far training has come.
 *
 * @param mu μ &gt; 0
 * @param accuracy γ̃ &gt; 0
 */
public record End(double mu, double accuracy) {

    /** Checks the ranges. */
    public End {
        requirePositive("μ", mu);
        requirePositive("accuracy", accuracy);
    }

    /** The stops of which the later one is the end. */
    public List<Stop> stops() {
        return List.of(new Stop.AtMu(mu), new Stop.AtAccuracy(accuracy));
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "The " + what + " where trajectories end is " + value + "; it is a positive number.");
        }
    }
}
