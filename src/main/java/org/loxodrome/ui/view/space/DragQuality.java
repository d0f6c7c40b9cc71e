package org.loxodrome.ui.view.space;

/**
 * How fine a picture is drawn that follows the mouse: as fine as can be, unless that has been seen to take so long that the picture
 * would lag; then coarser, as long as something is dragged.
 */
final class DragQuality {

    private static final double COARSE = 0.5;

    /** As measured; not all of the time that painting takes is for pixels. */
    private static final double SAVING = 3;

    private final long longest;
    private final double saving;
    private boolean dragging;
    private boolean coarse;
    private double cost;

    /**
     * A quality that is full at first.
     *
     * @param longest what a fine drawing may take, in nanoseconds
     * @param saving how many times as long as a coarse drawing it takes
     */
    DragQuality(long longest, double saving) {
        this.longest = longest;
        this.saving = saving;
    }

    /**
     * The quality of what is painted pixel by pixel: if coarse, then only every other one across and down.
     *
     * @param longest what a fine painting may take, in nanoseconds
     */
    static DragQuality ofPixels(long longest) {
        return new DragQuality(longest, SAVING);
    }

    /**
     * Tells whether something is dragged.
     *
     * @return whether the picture is to be drawn again, since it is coarse and need not be so any more
     */
    boolean drag(boolean now) {
        dragging = now;
        return coarse && !now;
    }

    /** Decides whether the next drawing is coarse. */
    boolean decide() {
        coarse = dragging && cost > longest;
        return coarse;
    }

    /** The pixels to be painted next across or down for one pixel of the screen. */
    double share() {
        return decide() ? COARSE : 1;
    }

    /**
     * Remembers what a drawing would have taken at full quality.
     *
     * @param nanos what it took
     * @param wasCoarse whether it was drawn coarsely
     */
    void took(long nanos, boolean wasCoarse) {
        cost = wasCoarse ? saving * nanos : nanos;
    }
}
