package org.loxodrome.ui.view.space;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/** The present viewpoint, and the short movement to another one. */
public final class Gaze {

    private static final Duration DURATION = Duration.millis(350);

    private final Runnable onChange;
    private final Transition movement = new Movement();
    private Viewpoint viewpoint;
    private Viewpoint start;
    private Viewpoint goal;

    public Gaze(Viewpoint viewpoint, Runnable onChange) {
        this.viewpoint = viewpoint;
        this.start = viewpoint;
        this.goal = viewpoint;
        this.onChange = onChange;
    }

    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** Where the movement ends; the present viewpoint if nothing moves. */
    public Viewpoint goal() {
        return goal;
    }

    /** Takes a viewpoint at once and ends a movement. */
    public void jumpTo(Viewpoint wanted) {
        movement.stop();
        goal = wanted;
        change(wanted);
    }

    /** Moves to a viewpoint. */
    public void moveTo(Viewpoint wanted) {
        if (wanted.equals(viewpoint)) {
            jumpTo(wanted);
            return;
        }
        start = viewpoint;
        goal = wanted;
        movement.playFromStart();
    }

    private void change(Viewpoint wanted) {
        viewpoint = wanted;
        onChange.run();
    }

    private final class Movement extends Transition {
        Movement() {
            setCycleDuration(DURATION);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double share) {
            change(start.towards(goal, share));
        }
    }
}
