package org.loxodrome.margin;

import java.util.List;

/**
 * The minima of ‖w‖_{2/D} subject to X w ≥ 1 for D &gt; 2. All are isolated.
 *
 * @param global the smallest; several if they are equal to rounding
 * @param local the other local minima, by growing norm
 * @param certified whether these are all minima there are; otherwise they are those that a search has found, and the first
 *     ones need not be the smallest
 */
public record L2OverDMinima(List<MaxMargin> global, List<MaxMargin> local, boolean certified) {

    /** Copies the lists. */
    public L2OverDMinima {
        global = List.copyOf(global);
        local = List.copyOf(local);
    }

    /** Whether exactly one predictor has the smallest norm. */
    public boolean isUnique() {
        return certified && global.size() == 1;
    }
}
