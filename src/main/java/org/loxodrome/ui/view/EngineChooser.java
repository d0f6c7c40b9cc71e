package org.loxodrome.ui.view;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.loxodrome.ui.model.EngineKind;
import org.loxodrome.ui.model.EngineState;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** What follows the trajectories, with the loss to choose or, for descent, the step to type. */
final class EngineChooser extends HBox {

    private final Texts texts;
    private final EngineState engine;
    private final EngineActions engineActions;
    private final Consumer<String> onWrong;
    private final ComboBox<EngineKind> box = new ComboBox<>();
    private final TextField step = new TextField();
    private final Node stepName;
    private final Node loss;
    private boolean following;

    /** A chooser that follows the model. */
    EngineChooser(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.engine = model.engine();
        this.engineActions = actions.engine();
        this.onWrong = actions::reject;
        this.stepName = new Label(texts.of("engine.step"));
        this.loss = new LossChooser(texts, model, engineActions);
        prepareBox();
        prepareStep();
        getStyleClass().add("engine-chooser");
        getChildren().addAll(box, loss, stepName, step);
        setHgrow(box, Priority.ALWAYS);
        engine.kind().addListener((property, old, kind) -> follow());
        engine.step().addListener((property, old, value) -> follow());
        follow();
    }

    private void prepareBox() {
        box.setId("engine");
        box.setAccessibleText(texts.of("engine.title"));
        box.setTooltip(new Tooltip(texts.of("engine.title.tip")));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(EngineKind.values());
        box.setConverter(new Names());
        box.valueProperty().addListener((property, old, kind) -> {
            if (!following && kind != null) {
                engineActions.follow(kind);
            }
        });
    }

    private void prepareStep() {
        step.setId("engine-step");
        step.setAccessibleText(texts.of("engine.step.title"));
        step.setTooltip(new Tooltip(texts.of("engine.step.title")));
        step.setOnAction(event -> type());
        step.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                type();
            }
        });
    }

    private void type() {
        if (step.getText().equals(Notation.typed(engine.step().get()))) {
            return;
        }
        OptionalDouble value = NumberInput.parse(step.getText());
        if (value.isPresent() && value.getAsDouble() > 0 && !Double.isInfinite(value.getAsDouble())) {
            engineActions.descend(value.getAsDouble());
        } else {
            onWrong.accept(texts.of("engine.step.wrong", step.getText()));
            follow();
        }
    }

    private void follow() {
        following = true;
        box.setValue(engine.kind().get());
        step.setText(Notation.typed(engine.step().get()));
        following = false;
        boolean descent = engine.kind().get() == EngineKind.DESCENT;
        show(stepName, descent);
        show(step, descent);
        show(loss, !descent);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private final class Names extends StringConverter<EngineKind> {

        @Override
        public String toString(EngineKind kind) {
            return kind == null ? "" : texts.of("engine." + kind.name());
        }

        @Override
        public EngineKind fromString(String text) {
            throw new UnsupportedOperationException("Engines are not typed.");
        }
    }
}
