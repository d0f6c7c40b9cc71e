package org.loxodrome.ui.view.space;

import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.geometry.Direction;

/**
 * From where the sphere is seen. The axis w₃ always points up on the screen: the view has no roll.
 *
 * @param azimuth azimuth of the direction that faces the viewer, in degrees, in (−180, 180]
 * @param pitch its pitch in degrees, in [−90, 90]
 * @param zoom magnification; at 1 the whole sphere with its axes is in view
 * @param panX how far the camera is moved to the right, in radii of the sphere
 * @param panY how far it is moved down, in radii of the sphere
 */
public record Viewpoint(double azimuth, double pitch, double zoom, double panX, double panY) {

    public static final double LEAST_ZOOM = 0.6;
    public static final double GREATEST_ZOOM = 25;

    private static final double FARTHEST_PAN = 1.2;

    /** Brings every value into its limits. */
    public Viewpoint {
        azimuth = azimuth - 360 * Math.ceil((azimuth - 180) / 360);
        pitch = clamp(pitch, -90, 90);
        zoom = clamp(zoom, LEAST_ZOOM, GREATEST_ZOOM);
        panX = clamp(panX, -FARTHEST_PAN, FARTHEST_PAN);
        panY = clamp(panY, -FARTHEST_PAN, FARTHEST_PAN);
    }

    /** The whole sphere, with this direction in the middle. */
    public static Viewpoint facing(Direction direction) {
        return new Viewpoint(direction.azimuth(), direction.pitch(), 1, 0, 0);
    }

    /** The one of an outlook, within the limits. */
    public static Viewpoint of(Outlook outlook) {
        return new Viewpoint(outlook.azimuth(), outlook.pitch(), outlook.zoom(), outlook.right(), outlook.down());
    }

    /** The same as an outlook on figures. */
    public Outlook outlook() {
        return new Outlook(azimuth, pitch, zoom, panX, panY);
    }

    public Viewpoint turned(double azimuthStep, double pitchStep) {
        return new Viewpoint(azimuth + azimuthStep, pitch + pitchStep, zoom, panX, panY);
    }

    public Viewpoint zoomed(double factor) {
        return new Viewpoint(azimuth, pitch, zoom * factor, panX, panY);
    }

    public Viewpoint pannedTo(double x, double y) {
        return new Viewpoint(azimuth, pitch, zoom, x, y);
    }

    /** The viewpoint a share of the way (0 to 1) to another one, turning through the smaller angle. */
    public Viewpoint towards(Viewpoint end, double share) {
        double turn = Math.IEEEremainder(end.azimuth - azimuth, 360);
        return new Viewpoint(
                azimuth + share * turn,
                pitch + share * (end.pitch - pitch),
                zoom * Math.pow(end.zoom / zoom, share),
                panX + share * (end.panX - panX),
                panY + share * (end.panY - panY));
    }

    private static double clamp(double value, double least, double greatest) {
        return Math.max(least, Math.min(greatest, value));
    }
}
