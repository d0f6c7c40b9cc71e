package org.loxodrome.ui.view;

import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The fan's trajectories by colour, in a list that opens below a button; beside it the button that adds the current one. */
final class FanMenu extends HBox {

    private static final double LIST_HEIGHT = 270;

    private final Texts texts;
    private final WorkbenchActions actions;
    private final MenuButton button = new MenuButton();

    /** A list that follows the model. */
    FanMenu(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.actions = actions;
        button.setId("fan");
        button.accessibleTextProperty().bind(button.textProperty());
        button.setMaxWidth(Double.MAX_VALUE);
        FanList list = new FanList(texts, model, actions);
        button.getItems().addAll(new CustomMenuItem(scrolling(list), false), new SeparatorMenuItem(), quickFan());
        button.setOnShown(event -> list.focus());
        getStyleClass().add("fan-menu");
        getChildren().addAll(button, pin());
        setHgrow(button, Priority.ALWAYS);
        model.fan().subscribe(fan -> name(model));
        model.shownFan().subscribe(shown -> name(model));
    }

    private static ScrollPane scrolling(FanList list) {
        ScrollPane pane = new ScrollPane(list);
        pane.setFitToWidth(true);
        pane.setMaxHeight(LIST_HEIGHT);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("fan-scroll");
        return pane;
    }

    private MenuItem quickFan() {
        MenuItem item = new MenuItem(texts.of("fan.quick"));
        item.setId("fan-quick");
        item.setOnAction(event -> actions.takeQuickFan());
        return item;
    }

    private Button pin() {
        Button pin = new Button(texts.of("fan.pin"));
        pin.setId("fan-pin");
        pin.setMinWidth(Region.USE_PREF_SIZE);
        pin.setTooltip(new Tooltip(texts.of("fan.pin.tip")));
        pin.setOnAction(event -> actions.pinAlpha());
        return pin;
    }

    private void name(WorkbenchModel model) {
        int all = model.fan().get().size();
        int shown = model.shownFan().get().size();
        button.setText(shown == all ? texts.of("fan.title", all) : texts.of("fan.title.some", shown, all));
    }
}
