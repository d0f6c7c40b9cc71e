package org.loxodrome.ui.view;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/** Tells where a press of the mouse or of a key begins and ends, and which undo a key asks for. */
final class PressBounds {

    private final WorkbenchActions actions;

    PressBounds(WorkbenchActions actions) {
        this.actions = actions;
    }

    void watch(Node window) {
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> begin());
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> actions.letGo());
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        window.addEventFilter(KeyEvent.KEY_RELEASED, event -> actions.letGo());
        window.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> actions.letGo()); // a release may go to a dialog
    }

    private void begin() {
        actions.letGo(); // the last release may have gone to a menu
        actions.hold();
    }

    /** A key that is held repeats its press: that is still one. */
    private void key(KeyEvent event) {
        actions.hold();
        if (event.getCode() == KeyCode.Z
                && event.isShortcutDown()
                && event.getTarget() instanceof TextInputControl field) {
            undoInField(event, field);
        }
    }

    /** A field takes back what is typed in it; once nothing is, the keys belong to the experiment again. */
    private void undoInField(KeyEvent event, TextInputControl field) {
        if (event.isShiftDown() && !field.isRedoable()) {
            actions.redo();
            event.consume();
        } else if (!event.isShiftDown() && !field.isUndoable()) {
            actions.undo();
            event.consume();
        }
    }
}
