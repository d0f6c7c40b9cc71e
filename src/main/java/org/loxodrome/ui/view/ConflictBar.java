package org.loxodrome.ui.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.loxodrome.ui.model.Conflict;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Says which points conflict, for as long as the data are not separable, and offers to undo. */
final class ConflictBar extends HBox {

    /** A bar that is seen while the model's data conflict. */
    ConflictBar(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        Label sentence = new Label();
        sentence.setId("conflict");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        sentence.textProperty()
                .bind(model.conflictProperty()
                        .map(conflict -> conflict.map(Conflict::sentence).orElse("")));
        Button undo = new Button(texts.of("conflict.undo"));
        undo.setId("conflict-undo");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.disableProperty().bind(model.undoableProperty().not());
        undo.setOnAction(event -> actions.undo());
        setId("conflict-bar");
        getStyleClass().addAll("message-bar", "error");
        getChildren().addAll(sentence, undo);
        visibleProperty().bind(sentence.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
