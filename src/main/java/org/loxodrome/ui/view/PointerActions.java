package org.loxodrome.ui.view;

import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.model.Selection;

/** What the mouse over a view of the sphere can ask for. */
public interface PointerActions {

    /** Points at what is at (x, y). */
    void hover(SphereMap map, double x, double y);

    /** Points nowhere. */
    void leave();

    /**
     * Selects the trajectory at (x, y) and pins it there. Elsewhere, takes pin and selection away or, if there is neither, pins
     * the direction.
     */
    void click(SphereMap map, double x, double y);

    /** Selects a trajectory, or no longer if it is selected. */
    void select(Selection selection);

    /** Takes pin and selection away. */
    void release();
}
