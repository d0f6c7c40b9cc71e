package org.loxodrome.ui.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The controls beside the views, and the numbers below them. */
final class ControlPanel extends ScrollPane {

    /** Controls that follow the model. */
    ControlPanel(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        VBox column = new VBox(
                new PresetChooser(texts, model, actions),
                new LogSlider("alpha", LogScale.ALPHA, texts, model.alpha(), actions::setAlpha, actions::reject),
                new DepthSlider(texts, model, actions),
                new LogSlider("mu", LogScale.MU, texts, model.mu(), actions::setMu, actions::reject),
                new EngineChooser(texts, model, actions),
                new FanMenu(texts, model, actions),
                new ReadOuts(texts, model));
        column.getStyleClass().add("control-column");
        getStyleClass().add("control-panel");
        setAccessibleText(texts.of("controls.title"));
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }
}
