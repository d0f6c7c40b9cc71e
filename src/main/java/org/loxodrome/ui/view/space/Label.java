package org.loxodrome.ui.view.space;

import java.awt.geom.Line2D;

/**
 * A text that belongs to a point of the view.
 *
 * @param key names the label, so that it is found again when its text has changed
 * @param text what it says
 * @param anchor the point
 * @param clearance radius of the marker at the point, in pixels
 * @param width of the text, in pixels
 * @param height of the text, in pixels
 * @param opacity less than 1 behind the sphere
 */
public record Label(
        Object key, String text, ScreenPoint anchor, double clearance, double width, double height, double opacity) {

    /**
     * Where a label was put.
     *
     * @param label which
     * @param x left edge
     * @param y upper edge
     * @param leader whether it lies so far away that a line should lead to it
     */
    public record Placed(Label label, double x, double y, boolean leader) {

        /** From the label's box to a point, in pixels; 0 inside. */
        double distanceTo(ScreenPoint point) {
            return point.distanceTo(nearestX(point), nearestY(point));
        }

        /** Where the leader begins: at the edge of the marker. */
        double startX() {
            return start(label.anchor().x(), nearestX(label.anchor()));
        }

        double startY() {
            return start(label.anchor().y(), nearestY(label.anchor()));
        }

        /** Where the leader ends: at the box. */
        double endX() {
            return nearestX(label.anchor());
        }

        double endY() {
            return nearestY(label.anchor());
        }

        /** Whether there is a leader that comes as near to a point as this. */
        boolean leaderMeets(ScreenPoint point, double radius) {
            return leader && Line2D.ptSegDist(startX(), startY(), endX(), endY(), point.x(), point.y()) < radius;
        }

        /** How much of another label's box, so much wider on all sides, this one covers, in square pixels. */
        double overlap(Placed other, double padding) {
            double across = Math.min(x + label.width(), other.x + other.label.width()) - Math.max(x, other.x) + padding;
            double down = Math.min(y + label.height(), other.y + other.label.height()) - Math.max(y, other.y) + padding;
            return Math.max(0, across) * Math.max(0, down);
        }

        /** Whether there is a leader that crosses another label's box or its leader. */
        boolean leads(Placed other) {
            if (!leader) {
                return false;
            }
            Line2D line = new Line2D.Double(startX(), startY(), endX(), endY());
            return line.intersects(other.x, other.y, other.label.width(), other.label.height())
                    || (other.leader
                            && line.intersectsLine(other.startX(), other.startY(), other.endX(), other.endY()));
        }

        private double start(double from, double to) {
            return from + (to - from) * Math.min(1, label.clearance() / distanceTo(label.anchor()));
        }

        private double nearestX(ScreenPoint point) {
            return Math.max(x, Math.min(x + label.width(), point.x()));
        }

        private double nearestY(ScreenPoint point) {
            return Math.max(y, Math.min(y + label.height(), point.y()));
        }
    }
}
