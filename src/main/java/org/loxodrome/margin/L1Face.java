package org.loxodrome.margin;

import java.util.List;

/**
 * All l1 max-margin predictors: the convex hull of finitely many.
 *
 * @param vertices its corners, at least one; where they span a polygon, in the order around it
 * @param complete whether these are all of them
 */
public record L1Face(List<MaxMargin> vertices, boolean complete) {

    /** Copies the list. */
    public L1Face {
        vertices = List.copyOf(vertices);
    }

    /** Whether there is exactly one l1 max-margin predictor. */
    public boolean isUnique() {
        return complete && vertices.size() == 1;
    }
}
