package org.loxodrome.figure.panel;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.loxodrome.figure.Frame;
import org.loxodrome.geometry.Direction;

/**
 * The part of the sphere that a panel shows, in degrees. West may be any number, so that a window can lie across the
 * azimuth ±180°: the window from 170 to 200 shows 170° … 180° and −180° … −160°.
 *
 * @param west azimuth of the left edge
 * @param east azimuth of the right edge; at most 360 more than west
 * @param south pitch of the lower edge, at least −90
 * @param north pitch of the upper edge, at most 90
 */
public record Window(double west, double east, double south, double north) {

    /** The whole sphere. */
    public static final Window WHOLE = new Window(-180, 180, -90, 90);

    private static final double SMALLEST = 1e-6;
    private static final double TURN = 360;
    private static final double POLE = 90;
    private static final double LABELS_SHARE = 0.1;

    /** Checks that the window shows something. */
    public Window {
        if (!(east > west && east - west <= TURN && north > south && south >= -POLE && north <= POLE)) {
            throw new IllegalArgumentException("No window: azimuth " + west + "° to " + east + "°, pitch " + south
                    + "° to " + north + "°. It must run eastwards by up to 360° and northwards within ±90°.");
        }
    }

    /**
     * The smallest window around some directions, widened by a margin. Azimuths are cut where the directions leave the
     * widest gap, so that the window shows them together.
     *
     * @param directions any number of directions in R³; the whole sphere for none
     * @param margin margin on each side, relative to the window's size
     */
    public static Window around(List<Direction> directions, double margin) {
        if (directions.isEmpty()) {
            return WHOLE;
        }
        double[] azimuths =
                directions.stream().mapToDouble(Direction::azimuth).sorted().toArray();
        DoubleSummaryStatistics pitches =
                directions.stream().mapToDouble(Direction::pitch).summaryStatistics();
        int first = afterWidestGap(azimuths);
        double west = azimuths[first];
        double east = azimuths[(first + azimuths.length - 1) % azimuths.length];
        return spanning(west, east < west ? east + TURN : east, pitches.getMin(), pitches.getMax(), margin);
    }

    /** The smallest window around some directions of a picture; below the end of training there is room for labels. */
    public static Window around(Frame frame, List<Direction> directions, double margin) {
        Window window = around(directions, margin);
        return frame.training() && !directions.isEmpty()
                ? within(window.west, window.east, window.south - LABELS_SHARE * window.height(), window.north)
                : window;
    }

    /** Whether a direction is in the window, or beyond its edge by no more than half the window's size. */
    boolean isNear(Direction direction) {
        return Math.abs(unwrapped(direction.azimuth()) - (west + east) / 2) <= width()
                && Math.abs(direction.pitch() - (south + north) / 2) <= height();
    }

    /** Width in degrees. */
    public double width() {
        return east - west;
    }

    /** Height in degrees. */
    public double height() {
        return north - south;
    }

    /** The azimuth as a number that lies within the window, or as near to its middle as can be. */
    public double unwrapped(double azimuth) {
        double middle = (west + east) / 2;
        return azimuth - TURN * Math.rint((azimuth - middle) / TURN);
    }

    /**
     * The window magnified around a point that stays where it is.
     *
     * @param azimuth azimuth of the fixed point
     * @param pitch pitch of the fixed point
     * @param factor magnification: 2 shows half as many degrees
     */
    public Window zoomed(double azimuth, double pitch, double factor) {
        double x = unwrapped(azimuth);
        double share = 1 / Math.min(factor, Math.min(width(), height()) / SMALLEST);
        return within(
                x - (x - west) * share,
                x + (east - x) * share,
                pitch - (pitch - south) * share,
                pitch + (north - pitch) * share);
    }

    /** The window moved eastwards and northwards, but not beyond the poles. */
    public Window panned(double eastwards, double northwards) {
        double up = Math.max(-POLE - south, Math.min(POLE - north, northwards));
        return new Window(west + eastwards, east + eastwards, south + up, north + up);
    }

    /**
     * The window enlarged so that a degree of pitch is as long as one of azimuth, as far as the sphere reaches.
     *
     * @param aspect width of the panel divided by its height
     */
    public Window withEqualScale(double aspect) {
        double wide = Math.max(width(), height() * aspect);
        double high = Math.max(height(), width() / aspect);
        double x = (west + east) / 2;
        double y = Math.max(high / 2 - POLE, Math.min(POLE - high / 2, (south + north) / 2));
        return within(x - wide / 2, x + wide / 2, y - high / 2, y + high / 2);
    }

    /** The window between bounds that may reach beyond the sphere. */
    private static Window within(double west, double east, double south, double north) {
        double middle = (west + east) / 2;
        double half = Math.min(TURN, east - west) / 2;
        return new Window(middle - half, middle + half, Math.max(-POLE, south), Math.min(POLE, north));
    }

    private static Window spanning(double west, double east, double south, double north, double margin) {
        double least = 1e-3 * Math.max(1, Math.max(east - west, north - south));
        double wide = Math.max(least, (east - west) * margin);
        double high = Math.max(least, (north - south) * margin);
        return within(west - wide, east + wide, south - high, north + high);
    }

    private static int afterWidestGap(double[] ascending) {
        int first = 0;
        double widest = ascending[0] + TURN - ascending[ascending.length - 1];
        for (int i = 1; i < ascending.length; i++) {
            double gap = ascending[i] - ascending[i - 1];
            if (gap > widest) {
                widest = gap;
                first = i;
            }
        }
        return first;
    }
}
