package org.loxodrome.ui.view;

/** What can be asked of the timeline besides playing and scrubbing. */
public interface TimelineActions {

    /** Goes to the next computed point of the selected trajectory, or of the current one, or to the one before. */
    void step(boolean forwards);

    /** Plays so many times as fast as usual. */
    void setSpeed(double speed);

    /** Plays again and again, or once. */
    void setLooping(boolean looping);
}
