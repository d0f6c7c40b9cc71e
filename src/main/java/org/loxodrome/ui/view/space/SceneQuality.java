package org.loxodrome.ui.view.space;

/**
 * How finely a scene is drawn that follows the mouse: with every pixel of the screen, unless the graphics have been seen to lag
 * behind; then, until the mouse lets go, with every other one across and down.
 */
public final class SceneQuality {

    /** Nanoseconds from frame to frame at which a movement looks jerky: fewer than 30 frames a second. */
    private static final long JERKY = 33_000_000;

    /** At coarse quality, nanoseconds that leave hope for the fine one: a frame of every screen. */
    private static final long SMOOTH = 18_000_000;

    /** Frames in a row that decide; a single one may have had other reasons. */
    private static final int ENOUGH = 4;

    private static final double COARSE = 0.5;

    private boolean dragged;
    private boolean drawn;
    private boolean coarse;
    private boolean slow;
    private long last;
    private int jerky;
    private int smooth;

    /**
     * Tells whether something is dragged.
     *
     * @return whether the scene is to be drawn again, since it is coarse and need not be so any more
     */
    public boolean drag(boolean now) {
        boolean again = coarse && !now;
        dragged = now;
        coarse = now && slow;
        drawn = false;
        jerky = 0;
        smooth = 0;
        return again;
    }

    /** Tells that the scene was drawn in this frame. */
    public void drawn() {
        drawn = true;
    }

    /**
     * Tells that a frame begins. Only one that follows a drawing tells how long drawing takes.
     *
     * @param nanos its time
     */
    public void frame(long nanos) {
        if (dragged && drawn) {
            judge(nanos - last);
        }
        drawn = false;
        last = nanos;
    }

    private void judge(long taken) {
        jerky = taken > JERKY ? jerky + 1 : 0;
        smooth = taken < SMOOTH ? smooth + 1 : 0;
        if (jerky == ENOUGH) {
            slow = true;
            coarse = true;
        } else if (coarse && smooth == ENOUGH) {
            slow = false; // the next movement begins finely; this one does not change again
        }
    }

    /** The pixels to be drawn across or down for one pixel of the screen. */
    public double share() {
        return coarse ? COARSE : 1;
    }
}
