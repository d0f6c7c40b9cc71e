package org.loxodrome.ui.view.space;

import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Whether a view is dragged: something in the window is held, or the wheel has been turned on the view just now. */
public final class Grip {

    private static final Duration REST = Duration.millis(200);

    private final BooleanProperty held = new SimpleBooleanProperty();
    private final PauseTransition wheel = new PauseTransition(REST);
    private final BooleanBinding dragged = held.or(wheel.statusProperty().isEqualTo(Animation.Status.RUNNING));

    /**
     * The grip on a view.
     *
     * @param drag is told whether the view is dragged, when that has changed, and answers whether it is to be drawn again
     */
    public Grip(Region view, Predicate<Boolean> drag) {
        view.addEventHandler(ScrollEvent.SCROLL, event -> wheel.playFromStart());
        dragged.addListener((binding, old, now) -> {
            if (drag.test(now)) {
                view.requestLayout();
            }
        });
    }

    /** Tells whether something in the window is held. */
    public void hold(boolean now) {
        held.set(now);
    }
}
