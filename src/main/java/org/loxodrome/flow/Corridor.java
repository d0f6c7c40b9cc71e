package org.loxodrome.flow;

/**
 * Thins a dense curve on the sphere while it is drawn: tells how far a single great arc from an anchor still stands for it.
 *
 * <p>An arc that leaves the anchor A in the tangent direction c passes a direction at the angle θ from A in a distance of at
 * most δ if sin ∠(c, t) ≤ sin δ/sin θ, where t is the tangent at A towards that direction. Every direction taken in so leaves
 * a cone of tangents, and the arc has to be in all of them. Of the lens in which two cones meet, the largest cone inside is
 * kept. The arc may fall short of the curve by a little where that turns back, and is no longer than 0.5°, so that what else
 * is known of its ends can be interpolated.
 */
final class Corridor {

    private static final double HALF_WIDTH = Math.toRadians(0.035);
    private static final double TURNING_BACK = Math.toRadians(0.01);
    private static final double LONGEST = Math.toRadians(0.5);

    private final double[] anchor;
    private final double[] axis;
    private final double[] tangent;
    private double opening; // half angle of the cone around the axis; infinite while there is none
    private double furthest;

    /** A corridor that begins at a unit vector. */
    Corridor(double[] start) {
        anchor = new double[start.length];
        axis = new double[start.length];
        tangent = new double[start.length];
        restart(start);
    }

    /** Begins anew at a unit vector. */
    void restart(double[] start) {
        System.arraycopy(start, 0, anchor, 0, anchor.length);
        opening = Double.POSITIVE_INFINITY;
        furthest = 0;
    }

    /** Whether the arc from the anchor to a unit vector stands for all that was taken in. */
    boolean admits(double[] unit) {
        if (furthest <= HALF_WIDTH) {
            return true;
        }
        double distance = aim(unit);
        return distance >= furthest - TURNING_BACK && distance <= LONGEST && angle(axis, tangent) <= opening;
    }

    /** Takes in a unit vector that is admitted. */
    void take(double[] unit) {
        double distance = aim(unit);
        furthest = Math.max(furthest, distance);
        if (distance > HALF_WIDTH) {
            narrow(Math.asin(Math.sin(HALF_WIDTH) / Math.sin(distance)));
        }
    }

    /** Points the tangent at a unit vector and returns the angle to it. */
    private double aim(double[] unit) {
        double along = 0;
        double chord = 0;
        for (int i = 0; i < anchor.length; i++) {
            double change = unit[i] - anchor[i];
            along += change * anchor[i];
            chord += change * change;
        }
        double length = 0;
        for (int i = 0; i < anchor.length; i++) {
            tangent[i] = unit[i] - anchor[i] - along * anchor[i];
            length += tangent[i] * tangent[i];
        }
        scale(tangent, 1 / Math.sqrt(Math.max(length, Double.MIN_NORMAL)));
        return 2 * Math.asin(Math.min(1, Math.sqrt(chord) / 2));
    }

    private void narrow(double angle) {
        double between = Double.isInfinite(opening) ? 0 : angle(axis, tangent);
        if (between + angle <= opening) {
            System.arraycopy(tangent, 0, axis, 0, axis.length);
            opening = angle;
        } else if (between + opening > angle) {
            turnAxis((between - angle + opening) / 2, between);
            opening = (opening + angle - between) / 2;
        }
    }

    /** Turns the axis by a part of the angle between it and the tangent. */
    private void turnAxis(double part, double between) {
        double own = Math.sin(between - part) / Math.sin(between);
        double other = Math.sin(part) / Math.sin(between);
        double length = 0;
        for (int i = 0; i < axis.length; i++) {
            axis[i] = own * axis[i] + other * tangent[i];
            length += axis[i] * axis[i];
        }
        scale(axis, 1 / Math.sqrt(length));
    }

    private static double angle(double[] a, double[] b) {
        double difference = 0;
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            difference += (a[i] - b[i]) * (a[i] - b[i]);
            sum += (a[i] + b[i]) * (a[i] + b[i]);
        }
        return 2 * Math.atan2(Math.sqrt(difference), Math.sqrt(sum));
    }

    private static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }
}
