package org.loxodrome.ui.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import org.loxodrome.figure.NumberText;
import org.loxodrome.flow.NormalizedGradientDescent;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Says that a computation takes its time and offers to stop it. */
final class ProgressNote extends HBox {

    /** A note that is seen while the model is busy. */
    ProgressNote(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        Label text = new Label();
        text.setId("progress-text");
        text.setWrapText(true);
        text.textProperty().bind(model.engine().leastSteps().map(steps -> text(texts, steps)));
        Button stop = new Button(texts.of("progress.cancel"));
        stop.setId("progress-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(event -> actions.cancel());
        setId("progress");
        getStyleClass().add("progress-note");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(new ProgressIndicator(), text, stop);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.busyProperty());
    }

    private static String text(Texts texts, double steps) {
        if (steps == 0) {
            return texts.of("progress.computing");
        }
        return texts.of(
                steps < NormalizedGradientDescent.HOURS_OF_STEPS ? "progress.descent" : "progress.hours",
                NumberText.of(steps));
    }
}
