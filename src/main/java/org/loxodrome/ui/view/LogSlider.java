package org.loxodrome.ui.view;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.Texts;

/** A number on a logarithmic slider, with the number itself to type. */
final class LogSlider extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final String key;
    private final LogScale scale;
    private final Texts texts;
    private final ObservableDoubleValue shown;
    private final DoubleConsumer onChange;
    private final Consumer<String> onWrong;
    private final LogTrack slider;
    private final TextField number = new TextField();
    private boolean following;

    /**
     * A slider that follows {@code shown}.
     *
     * @param key the text key of its name, e.g. {@code alpha}
     * @param onChange receives a new value
     * @param onWrong receives a sentence, if what was typed is not a number of the scale
     */
    LogSlider(
            String key,
            LogScale scale,
            Texts texts,
            ObservableDoubleValue shown,
            DoubleConsumer onChange,
            Consumer<String> onWrong) {
        this.key = key;
        this.scale = scale;
        this.texts = texts;
        this.shown = shown;
        this.onChange = onChange;
        this.onWrong = onWrong;
        this.slider = track(key);
        prepareNumber(key);
        getStyleClass().add("log-slider");
        getChildren().addAll(new BorderPane(null, null, number, null, new RichLabel(texts.of(key + ".title"))), slider);
        shown.addListener((property, old, value) -> follow());
        follow();
    }

    private LogTrack track(String key) {
        LogTrack made = new LogTrack(scale);
        made.setId(key + "-slider");
        made.setAccessibleText(texts.of(key + ".title"));
        made.valueProperty().addListener((property, old, place) -> {
            if (!following && scale.snapped(place.doubleValue()) == place.doubleValue()) {
                accept(scale.valueAt(place.doubleValue()));
            }
        });
        return made;
    }

    private void prepareNumber(String key) {
        number.setId(key + "-number");
        number.setAccessibleText(texts.of(key + ".title"));
        number.setOnAction(event -> type());
        number.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                type();
            }
        });
        number.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                follow();
            }
        });
    }

    private void type() {
        if (number.getText().equals(Notation.typed(shown.get()))) {
            return;
        }
        OptionalDouble value = NumberInput.parse(number.getText());
        if (value.isPresent() && scale.contains(value.getAsDouble())) {
            accept(value.getAsDouble());
        } else {
            number.pseudoClassStateChanged(WRONG, true);
            onWrong.accept(texts.of(
                    key + ".wrong",
                    number.getText(),
                    PowerFormatter.power(scale.first()),
                    PowerFormatter.power(scale.last())));
        }
    }

    private void accept(double value) {
        number.setText(Notation.typed(value));
        number.pseudoClassStateChanged(WRONG, false);
        onChange.accept(value);
    }

    private void follow() {
        following = true;
        slider.setValue(scale.placeOf(shown.get()));
        following = false;
        number.setText(Notation.typed(shown.get()));
        number.pseudoClassStateChanged(WRONG, false);
    }
}
