package org.loxodrome.ui.view.space;

/**
 * Where a direction is seen.
 *
 * @param x pixels from the view's left edge
 * @param y pixels from the view's upper edge
 * @param facing cosine-like height above the horizon: 1 in the middle of the visible side, 0 on the horizon, negative behind
 */
public record ScreenPoint(double x, double y, double facing) {

    /** Whether the point is on the visible side of the sphere. */
    public boolean inFront() {
        return facing >= 0;
    }

    public double distanceTo(double otherX, double otherY) {
        return Math.hypot(x - otherX, y - otherY);
    }
}
