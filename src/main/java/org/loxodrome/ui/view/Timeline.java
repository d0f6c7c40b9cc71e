package org.loxodrome.ui.view;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.space.Easels;

/** The accuracy's handle on a logarithmic scale with the loss below it, and what plays it. */
final class Timeline extends HBox {

    /** A timeline that follows the model. */
    Timeline(Texts texts, WorkbenchModel model, WorkbenchActions actions, Easels easels) {
        TimelineTrack track = new TimelineTrack(texts, model, actions, easels);
        setHgrow(track, Priority.ALWAYS);
        getStyleClass().add("timeline");
        getChildren().addAll(new TimelineButtons(texts, model, actions), track);
    }
}
