package org.loxodrome.ui.view;

import javafx.scene.Group;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell with a typeset text; empty where there is none. */
final class RichCell extends TableCell<Integer, String> {

    private final RichLabel label = new RichLabel();

    RichCell() {
        setGraphic(new Group(label)); // which gives the text all the width it wants;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        label.textProperty().set(empty || text == null ? "" : text);
    }
}
