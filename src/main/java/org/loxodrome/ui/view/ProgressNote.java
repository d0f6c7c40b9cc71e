package org.loxodrome.ui.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Says that a computation takes its time and offers to stop it. */
final class ProgressNote extends HBox {

    /** A note that is seen while the model is busy. */
    ProgressNote(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        Button stop = new Button(texts.of("progress.cancel"));
        stop.setId("progress-stop");
        stop.setOnAction(event -> actions.cancel());
        setId("progress");
        getStyleClass().add("progress-note");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(new ProgressIndicator(), new Label(texts.of("progress.computing")), stop);
        visibleProperty().bind(model.busyProperty());
    }
}
