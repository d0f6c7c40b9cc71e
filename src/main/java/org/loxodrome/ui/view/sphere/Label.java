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
    record Placed(Label label, double x, double y, boolean leader) {}
}
