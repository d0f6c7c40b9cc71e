package org.loxodrome.app;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.loxodrome.session.WindowSize;

/**
 * Holds a new window to its size until the window manager lets it be. On Linux the size is lost while a new window gets its frame,
 * after which it is as small as it may be (JDK-8316423); with JavaFX 22 this class can go.
 */
final class FirstSize {

    private static final Duration INTERVAL = Duration.millis(100);

    /** So many looks in a row have to find the window as it should be. */
    private static final int CALM = 5;

    /** A window manager that divides the screen among its windows has the last word. */
    private static final int MOST_LOOKS = 30;

    private final Stage stage;
    private final Scene scene;
    private final WindowSize wanted;
    private final PauseTransition pause = new PauseTransition(INTERVAL);
    private final ChangeListener<Boolean> restored = this::restored;
    private WindowSize last;
    private int looks;
    private int calm;

    private FirstSize(Stage stage) {
        this.stage = stage;
        this.scene = stage.getScene();
        this.wanted = size();
        this.last = wanted;
        pause.setOnFinished(event -> look());
    }

    /**
     * Shows a window with the size that its scene has now, in the middle of the screen. A maximized window gets that size when it is
     * first no longer maximized.
     */
    static void show(Stage stage) {
        FirstSize size = new FirstSize(stage);
        if (stage.isMaximized()) {
            stage.maximizedProperty().addListener(size.restored);
        }
        stage.show();
        size.pause.play();
    }

    private void restored(ObservableValue<? extends Boolean> property, boolean was, boolean is) {
        if (!is) {
            property.removeListener(restored);
            looks = 0;
            pause.playFromStart();
        }
    }

    /** Corrects the size once it keeps still: while it changes, stage and scene do not tell the same. */
    private void look() {
        boolean still = size().equals(last);
        last = size();
        calm = still && last.equals(wanted) ? calm + 1 : 0;
        looks++;
        if (calm == CALM || looks == MOST_LOOKS || stage.isMaximized() || stage.isFullScreen()) {
            return;
        }
        if (still && calm == 0) {
            correct();
        }
        pause.playFromStart();
    }

    private void correct() {
        stage.setWidth(wanted.width() + stage.getWidth() - scene.getWidth());
        stage.setHeight(wanted.height() + stage.getHeight() - scene.getHeight());
        stage.centerOnScreen();
    }

    private WindowSize size() {
        return new WindowSize(scene.getWidth(), scene.getHeight());
    }
}
