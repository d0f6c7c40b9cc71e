package org.loxodrome.ui.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.loxodrome.figure.NumberText;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Play and pause, a step back or on, how fast, and whether again and again. */
final class TimelineButtons extends HBox {

    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

    private final Texts texts;
    private final WorkbenchModel model;
    private final WorkbenchActions actions;

    /** Buttons that follow the model. */
    TimelineButtons(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("timeline-buttons");
        getChildren()
                .addAll(
                        button(
                                "step-back",
                                "timeline.back",
                                () -> actions.timeline().step(false)),
                        play(),
                        button(
                                "step-on",
                                "timeline.on",
                                () -> actions.timeline().step(true)),
                        speed(),
                        loop());
    }

    private Button play() {
        Button play = new Button(null, icon());
        play.setId("play");
        play.getStyleClass().add("play");
        play.setOnAction(event -> actions.togglePlaying());
        play.accessibleTextProperty()
                .bind(Bindings.when(model.timeline().playingProperty())
                        .then(texts.of("timeline.pause"))
                        .otherwise(texts.of("timeline.play")));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(play.accessibleTextProperty());
        play.setTooltip(tip);
        model.timeline().playingProperty().addListener((property, old, playing) -> {
            play.getStyleClass().remove("playing");
            if (playing) {
                play.getStyleClass().add("playing");
            }
        });
        return play;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(null, icon());
        button.setOnAction(event -> action.run());
        return named(button, id, key);
    }

    private Button speed() {
        Button speed = new Button();
        speed.textProperty().bind(model.timeline().speedProperty().map(TimelineButtons::label));
        speed.setOnAction(event -> actions.timeline()
                .setSpeed(next(model.timeline().speedProperty().get())));
        return named(speed, "speed", "timeline.speed");
    }

    private ToggleButton loop() {
        ToggleButton loop = new ToggleButton(null, icon());
        loop.setSelected(model.timeline().loopingProperty().get());
        loop.setOnAction(event -> actions.timeline().setLooping(loop.isSelected()));
        return named(loop, "loop", "timeline.loop");
    }

    private <T extends ButtonBase> T named(T button, String id, String key) {
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", id);
        button.setAccessibleText(texts.of(key));
        button.setTooltip(new Tooltip(texts.of(key)));
        return button;
    }

    private static Region icon() {
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        return icon;
    }

    private static String label(Number speed) {
        return speed.doubleValue() == 0.5 ? "×½" : "×" + NumberText.of(speed.doubleValue());
    }

    private static double next(double speed) {
        return SPEEDS.get((SPEEDS.indexOf(speed) + 1) % SPEEDS.size());
    }
}
