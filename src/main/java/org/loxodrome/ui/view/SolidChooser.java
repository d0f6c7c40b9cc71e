package org.loxodrome.ui.view;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Which solid is shown in space: one button each, of which one is down. */
final class SolidChooser extends HBox {

    private final Map<Solid, ToggleButton> buttons = new EnumMap<>(Solid.class);

    /** A chooser that follows the model. */
    SolidChooser(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        ToggleGroup group = new ToggleGroup();
        for (Solid solid : Solid.values()) {
            ToggleButton button = button("solid." + solid.name(), texts);
            button.setId("solid-" + solid.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setToggleGroup(group);
            button.getStyleClass().add(place(solid));
            buttons.put(solid, button);
            getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, old, toggle) -> {
            if (toggle == null) { // a second click leaves it down
                group.selectToggle(old);
            } else {
                actions.view().show(solidOf(toggle));
            }
        });
        getStyleClass().add("solid-chooser");
        setAccessibleText(texts.of("solid.title"));
        model.scene().solid().subscribe(shown -> group.selectToggle(buttons.get(shown)));
    }

    private Solid solidOf(Object toggle) {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().equals(toggle))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static ToggleButton button(String key, Texts texts) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(new Group(new RichLabel(texts.of(key)))); // a text flow alone would wrap
        button.setMaxHeight(Double.MAX_VALUE);
        button.setAccessibleText(RichText.of(texts.of(key)).plain());
        button.setTooltip(new Tooltip(texts.of(key + ".tip")));
        return button;
    }

    private static String place(Solid solid) {
        return switch (solid) {
            case SPHERE -> Styles.LEFT_PILL;
            case Q_BALL -> Styles.CENTER_PILL;
            case QUASI_NORM_BALL -> Styles.RIGHT_PILL;
        };
    }
}
