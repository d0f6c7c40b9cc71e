package org.loxodrome.ui.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** What the controls are set to, in one line above the views while they are away; with the focus on it, the arrow keys change it. */
final class PresentationLine extends StackPane {

    private static final double STEP = 0.1;

    private final WorkbenchModel model;
    private final WorkbenchActions actions;

    /** A line that follows the model, there only during a presentation. */
    PresentationLine(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.model = model;
        this.actions = actions;
        StringBinding text = Bindings.createStringBinding(
                () -> texts.of(
                        "presentation.line",
                        model.dataset().get().name(),
                        NumberText.of(model.alpha().get()),
                        model.depth().get(),
                        NumberText.of(model.mu().get())),
                model.experimentProperty());
        RichLabel label = new RichLabel();
        label.textProperty().bind(text);
        label.setMaxWidth(USE_PREF_SIZE);
        setId("presentation-line");
        getStyleClass().add("presentation-line");
        setFocusTraversable(true);
        accessibleTextProperty().bind(text.map(line -> RichText.of(line).plain() + texts.of("presentation.keys")));
        getChildren().add(label);
        StackPane.setAlignment(label, Pos.CENTER);
        visibleProperty().bind(model.teaching().presenting());
        managedProperty().bind(visibleProperty());
        setOnMousePressed(event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> change(event.isShiftDown(), -STEP);
            case RIGHT -> change(event.isShiftDown(), STEP);
            case UP -> deepen(1);
            case DOWN -> deepen(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void change(boolean mu, double step) {
        if (mu) {
            actions.setMu(stepped(LogScale.MU, model.mu().get(), step));
        } else {
            actions.setAlpha(stepped(LogScale.ALPHA, model.alpha().get(), step));
        }
    }

    private static double stepped(LogScale scale, double value, double step) {
        return scale.valueAt(scale.stepped(scale.placeOf(value), step));
    }

    private void deepen(int step) {
        int depth = model.depth().get() + step;
        if (depth >= DepthSlider.SMALLEST && depth <= DepthSlider.LARGEST) {
            actions.setDepth(depth);
        }
    }
}
