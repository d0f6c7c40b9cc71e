package org.loxodrome.ui.view;

/**
 * How fine a picture is painted that follows the mouse: with every pixel of the screen, unless that has been seen to take so long
 * that the picture would lag; then, as long as something is dragged, with every other one across and down.
 */
final class RasterQuality {

    /** Half a frame: the other half is for everything else. */
    private static final double LONGEST = 8e6;

    private static final double COARSE = 0.5;

    private boolean dragging;
    private double cost;
    private double share = 1;

    /**
     * Tells whether something is dragged.
     *
     * @return whether the picture is to be painted again, since it is coarse and need not be so any more
     */
    boolean drag(boolean now) {
        dragging = now;
        return share < 1 && !now;
    }

    /** The pixels to be painted across or down for one pixel of the screen. */
    double share() {
        share = dragging && cost > LONGEST ? COARSE : 1;
        return share;
    }

    /**
     * Remembers what the painting would have taken at full quality.
     *
     * @param nanos what it took
     * @param itsShare the {@link #share} it was painted with
     */
    void took(long nanos, double itsShare) {
        cost = nanos / (itsShare * itsShare);
    }
}
