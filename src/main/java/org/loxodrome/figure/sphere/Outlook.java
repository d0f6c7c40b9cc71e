package org.loxodrome.figure.sphere;

import org.loxodrome.geometry.Direction;

/**
 * How the sphere is seen: from infinitely far away, with the axis w₃ upwards.
 *
 * @param azimuth azimuth of the direction that faces the viewer, in degrees
 * @param pitch its pitch in degrees, in [−90, 90]
 * @param zoom magnification; at 1 the whole sphere with its axes is in view
 * @param right how far to the right of the sphere's middle the middle of the view is, in radii
 * @param down how far below it, in radii
 */
public record Outlook(double azimuth, double pitch, double zoom, double right, double down) {

    /** From above, with the first axis to the right. */
    public static final Outlook OF_DISK = new Outlook(-90, 90, 1, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the zoom is not positive, the pitch out of its range or a number not finite
     */
    public Outlook {
        if (!(zoom > 0 && Math.abs(pitch) <= 90 && Double.isFinite(azimuth + zoom + right + down))) {
            throw new IllegalArgumentException("The sphere cannot be seen from azimuth " + azimuth + "°, pitch " + pitch
                    + "° at zoom " + zoom + ", moved by " + right + " and " + down + ".");
        }
    }

    /** The whole sphere with this direction in the middle. */
    public static Outlook facing(Direction direction) {
        double pitch = direction.dimension() > 2 ? direction.pitch() : 0;
        return new Outlook(direction.azimuth(), pitch, 1, 0, 0);
    }
}
