package org.loxodrome.ui.view;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The depth D, a whole number. */
final class DepthSlider extends VBox {

    static final int SMALLEST = 2;
    static final int LARGEST = 10;

    /** A slider that follows the model's depth. */
    DepthSlider(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        Slider slider = new Slider(SMALLEST, LARGEST, model.depth().get());
        slider.setId("depth-slider");
        slider.setAccessibleText(texts.of("depth.title"));
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        slider.setShowTickLabels(true);
        slider.valueProperty().addListener((property, old, depth) -> {
            int whole = (int) Math.round(depth.doubleValue());
            if (whole != model.depth().get()) {
                actions.setDepth(whole);
            }
        });
        model.depth().addListener((property, old, depth) -> {
            if (Math.round(slider.getValue()) != depth.intValue()) {
                slider.setValue(depth.intValue());
            }
        });
        Label value = new Label();
        value.setId("depth-value");
        value.getStyleClass().add("value");
        value.textProperty().bind(model.depth().asString());
        getStyleClass().add("depth-slider");
        getChildren().addAll(new BorderPane(null, null, value, null, new RichLabel(texts.of("depth.title"))), slider);
    }
}
