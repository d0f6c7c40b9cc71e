package org.loxodrome.ui.view;

/** What a user can ask for to show the window to others. */
public interface TeachingActions {

    /** Makes the type a step larger. */
    void enlarge();

    /** Makes the type a step smaller. */
    void shrink();

    /** Gives the type its usual size. */
    void unscale();

    /** Shows the window to an audience, or ends that. */
    void present(boolean presenting);

    /** Begins the guided tour. */
    void startTour();

    /** Goes to the next step of the tour, if there is one. */
    void nextPage();

    /** Goes to the step before, if there is one. */
    void previousPage();

    /** Ends the tour and brings back what was there before it. */
    void endTour();
}
