package org.loxodrome.ui.view;

import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Puts dialogs in front of a window that stays in use: the sphere can be turned while it is asked how fine its image shall be. A
 * dialog that locked the window would also make a maximized one smaller on Linux (JDK-8332222, mended in JavaFX 24).
 */
final class InFront {

    private InFront() {}

    /** Gives a dialog its window, whose type is its type. */
    static void of(Window owner, Dialog<?> dialog) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
        if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> FirstBounds.hold(stage, owner));
        }
    }
}
