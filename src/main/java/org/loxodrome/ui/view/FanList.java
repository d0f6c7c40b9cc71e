package org.loxodrome.ui.view;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The fan's trajectories. The arrow keys go from one to the next, the space bar draws or hides it, Delete takes it out. */
final class FanList extends VBox {

    private final Texts texts;
    private final WorkbenchModel model;
    private final WorkbenchActions actions;
    private List<FanRow> rows = List.of();

    /** A list that follows the model. */
    FanList(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("fan-list");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_RELEASED, this::release);
        model.fan().addListener((property, old, fan) -> fill());
        model.themeProperty().addListener((property, old, theme) -> fill());
        model.depth().addListener((property, old, depth) -> fill());
        model.shownFan().addListener((property, old, shown) -> follow(shown));
        fill();
    }

    /** Gives the keys to the first trajectory. */
    void focus() {
        focus(0);
    }

    private void fill() {
        int focused = focused();
        rows = model.fan().get().stream()
                .map(alpha -> new FanRow(alpha, texts, model, actions))
                .toList();
        getChildren().setAll(rows);
        follow(model.shownFan().get());
        if (focused >= 0) {
            focus(Math.min(focused, rows.size() - 1));
        }
    }

    private void follow(List<Double> shown) {
        rows.forEach(row -> row.follow(shown.contains(row.alpha())));
    }

    private void press(KeyEvent event) {
        int at = focused();
        if (event.getCode() == KeyCode.DOWN && at >= 0 && at + 1 < rows.size()) {
            focus(at + 1);
        } else if (event.getCode() == KeyCode.UP && at > 0) {
            focus(at - 1);
        } else {
            return;
        }
        event.consume();
    }

    /** One trajectory each time the key is let go, however long it is held. */
    private void release(KeyEvent event) {
        int at = focused();
        if (event.getCode() == KeyCode.DELETE && at >= 0) {
            actions.unpinAlpha(rows.get(at).alpha());
            event.consume();
        }
    }

    private void focus(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.get(index).focus();
        }
    }

    /** Which trajectory has the keys; −1 if none. */
    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).hasFocus()) {
                return i;
            }
        }
        return -1;
    }
}
