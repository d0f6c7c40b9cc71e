package org.loxodrome.ui.view.sphere;

/**
 * A text that belongs to a point of the view.
 *
 * @param text what it says
 * @param anchor the point
 * @param clearance radius of the marker at the point, in pixels
 * @param width of the text, in pixels
 * @param height of the text, in pixels
 * @param opacity less than 1 behind the sphere
 */
record Label(String text, ScreenPoint anchor, double clearance, double width, double height, double opacity) {

    /**
     * Where a label was put.
     *
     * @param label which
     * @param x left edge
     * @param y upper edge
     * @param leader whether it lies so far away that a line should lead to it
     */
    record Placed(Label label, double x, double y, boolean leader) {

        /** From the label's box to a point, in pixels; 0 inside. */
        double distanceTo(ScreenPoint point) {
            double nearestX = Math.max(x, Math.min(x + label.width(), point.x()));
            double nearestY = Math.max(y, Math.min(y + label.height(), point.y()));
            return point.distanceTo(nearestX, nearestY);
        }
    }
}
