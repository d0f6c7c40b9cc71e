package org.loxodrome.ui.view;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.loxodrome.ui.model.WorkbenchModel;

/**
 * Keys that work wherever the focus is, unless it is where they are typed, or open or close a list. A key that is held down
 * works once, but for those that move something on.
 */
final class WindowKeys {

    private static final Set<KeyCode> ONCE = EnumSet.of(
            KeyCode.SPACE,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.ESCAPE,
            KeyCode.F1,
            KeyCode.F11,
            KeyCode.D,
            KeyCode.G,
            KeyCode.L,
            KeyCode.P,
            KeyCode.T);

    private final WorkbenchModel model;
    private final WorkbenchActions actions;
    private final MainMenu menu;
    private final ShortcutSheet sheet;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    WindowKeys(WorkbenchModel model, WorkbenchActions actions, MainMenu menu, ShortcutSheet sheet) {
        this.model = model;
        this.actions = actions;
        this.menu = menu;
        this.sheet = sheet;
    }

    /** Listens to a scene, before anything in it does, as there need not be a focus. */
    void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        scene.windowProperty().subscribe(window -> {
            if (window != null) {
                window.focusedProperty().subscribe(focused -> held.clear()); // a key may be let go in another window
            }
        });
    }

    private void press(KeyEvent event) {
        if (isRepeated(event) || work(event)) {
            event.consume();
        }
    }

    private boolean isRepeated(KeyEvent event) {
        return ONCE.contains(event.getCode())
                && !held.add(event.getCode())
                && !(event.getTarget() instanceof TextInputControl);
    }

    /** Whether the key does something here. */
    private boolean work(KeyEvent event) {
        if (event.isShortcutDown()) {
            return scale(event.getCode());
        }
        if (isTaken(event) || event.isAltDown()) {
            return false;
        }
        if (event.getTarget() instanceof ComboBoxBase<?> box && event.getCode() == KeyCode.SPACE) {
            box.show(); // JavaFX itself opens it with F4 or Alt and an arrow only
            return true;
        }
        if (event.getText().equals("?")) {
            menu.showShortcuts();
            return true;
        }
        switch (event.getCode()) {
            case SPACE -> actions.togglePlaying();
            case COMMA -> actions.timeline().step(false);
            case PERIOD -> actions.timeline().step(true);
            case PAGE_DOWN -> actions.teaching().nextPage();
            case PAGE_UP -> actions.teaching().previousPage();
            case ESCAPE -> leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Keyboards have + and − in several places, of which a menu item names one. */
    private boolean scale(KeyCode code) {
        switch (code) {
            case PLUS, ADD, EQUALS -> actions.teaching().enlarge();
            case MINUS, SUBTRACT -> actions.teaching().shrink();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Ends what is over the usual window, the innermost first. */
    private void leave() {
        if (sheet.isVisible()) {
            sheet.hide();
        } else if (model.teaching().tourPageProperty().get().isPresent()) {
            actions.teaching().endTour();
        } else if (model.teaching().presenting().get()) {
            actions.teaching().present(false);
        } else {
            actions.pointer().release();
        }
    }

    private static boolean isTaken(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing())
                || (event.getCode() == KeyCode.SPACE && isPressed(event.getTarget()));
    }

    /** Whether Space presses it. */
    private static boolean isPressed(EventTarget target) {
        return target instanceof ButtonBase;
    }
}
