package org.loxodrome.ui.view;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Holds a new window to its size and place until the window manager lets it be. On Linux they are lost while a new window gets its
 * frame: it is then as small as it may be, or in the corner of the screen (JDK-8316423); with JavaFX 22 this class can go.
 */
public final class FirstBounds {

    private static final Duration INTERVAL = Duration.millis(50);

    /** So many looks in a row have to find the window as it should be. */
    private static final int CALM = 10;

    /** A window manager that divides the screen among its windows has the last word. */
    private static final int MOST_LOOKS = 60;

    /** Pixels by which a window may be off its place: half the frame, and what is rounded. */
    private static final double OFF = 32;

    private final Stage stage;
    private final Scene scene;
    private final Dimension2D wanted;
    private final BooleanSupplier isPlaced;
    private final Runnable place;
    private final PauseTransition pause = new PauseTransition(INTERVAL);
    private final ChangeListener<Boolean> restored = this::restored;
    private Dimension2D last;
    private int looks;
    private int calm;

    private FirstBounds(Stage stage, BooleanSupplier isPlaced, Runnable place) {
        this.stage = stage;
        this.scene = stage.getScene();
        this.wanted = size();
        this.isPlaced = isPlaced;
        this.place = place;
        this.last = wanted;
        pause.setOnFinished(event -> look());
    }

    /**
     * Shows a window with the size that its scene has now; if that is lost, again in the middle of the screen. A maximized window gets
     * that size when it is first no longer maximized.
     */
    public static void show(Stage stage) {
        FirstBounds bounds = new FirstBounds(stage, () -> true, stage::centerOnScreen);
        if (stage.isMaximized()) {
            stage.maximizedProperty().addListener(bounds.restored);
        }
        stage.show();
        bounds.pause.play();
    }

    /** Holds a dialog or other window that is just shown to its size, in the middle of the window it belongs to. */
    static void hold(Stage dialog, Window owner) {
        new FirstBounds(dialog, () -> isCentred(dialog, owner), () -> centre(dialog, owner)).pause.play();
    }

    private void restored(ObservableValue<? extends Boolean> property, boolean was, boolean is) {
        if (!is) {
            property.removeListener(restored);
            looks = 0;
            pause.playFromStart();
        }
    }

    /** Corrects the size and the place once the size keeps still: while it changes, stage and scene do not tell the same. */
    private void look() {
        boolean still = size().equals(last);
        last = size();
        boolean right = last.equals(wanted) && isPlaced.getAsBoolean();
        calm = still && right ? calm + 1 : 0;
        looks++;
        if (calm == CALM || looks == MOST_LOOKS || !stage.isShowing() || stage.isMaximized() || stage.isFullScreen()) {
            return;
        }
        if (still && !right) {
            correct();
        }
        pause.playFromStart();
    }

    private void correct() {
        stage.setWidth(wanted.getWidth() + stage.getWidth() - scene.getWidth());
        stage.setHeight(wanted.getHeight() + stage.getHeight() - scene.getHeight());
        place.run();
    }

    private Dimension2D size() {
        return new Dimension2D(scene.getWidth(), scene.getHeight());
    }

    private static boolean isCentred(Stage dialog, Window owner) {
        return Math.abs(dialog.getX() - besides(owner.getWidth(), dialog.getWidth()) - owner.getX()) < OFF
                && Math.abs(dialog.getY() - besides(owner.getHeight(), dialog.getHeight()) - owner.getY()) < OFF;
    }

    private static void centre(Stage dialog, Window owner) {
        dialog.setX(owner.getX() + besides(owner.getWidth(), dialog.getWidth()));
        dialog.setY(owner.getY() + besides(owner.getHeight(), dialog.getHeight()));
    }

    /** What is left on one side of something in the middle. */
    private static double besides(double whole, double part) {
        return (whole - part) / 2;
    }
}
