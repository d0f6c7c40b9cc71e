package org.loxodrome.ui.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.space.Colors;

/** The fan's trajectories by colour, in a list that opens below a button; beside it the button that adds the current one. */
final class FanMenu extends HBox {

    private static final double SWATCH = 20;
    private static final double SWATCH_WIDTH = 3;
    private static final double LIST_HEIGHT = 270;

    private final Texts texts;
    private final WorkbenchModel model;
    private final WorkbenchActions actions;
    private final MenuButton button = new MenuButton();
    private final VBox list = new VBox();

    /** A list that follows the model. */
    FanMenu(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        button.setId("fan");
        button.accessibleTextProperty().bind(button.textProperty());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getItems().addAll(new CustomMenuItem(scrolling(), false), new SeparatorMenuItem(), quickFan());
        list.getStyleClass().add("fan-list");
        getStyleClass().add("fan-menu");
        getChildren().addAll(button, pin());
        setHgrow(button, Priority.ALWAYS);
        model.fan().addListener((property, old, fan) -> fill());
        model.themeProperty().addListener((property, old, theme) -> fill());
        fill();
    }

    private ScrollPane scrolling() {
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

    private void fill() {
        button.setText(texts.of("fan.title", model.fan().get().size()));
        list.getChildren().setAll(model.fan().get().stream().map(this::row).toList());
    }

    private HBox row(double alpha) {
        Theme theme = model.themeProperty().get();
        Line swatch = new Line(0, 0, SWATCH, 0);
        swatch.setStrokeWidth(SWATCH_WIDTH);
        swatch.setStroke(Colors.convert(theme.alphaScale().colorOf(alpha)));
        Label name = new Label(texts.of("fan.scale", NumberText.of(alpha)));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(swatch, name, remove(alpha));
        row.getStyleClass().add("fan-row");
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        return row;
    }

    private Button remove(double alpha) {
        Region cross = new Region();
        cross.getStyleClass().add("icon");
        Button remove = new Button(null, cross);
        remove.getStyleClass().add("dismiss");
        remove.setAccessibleText(texts.of("fan.remove", NumberText.of(alpha)));
        remove.setTooltip(new Tooltip(texts.of("fan.remove", NumberText.of(alpha))));
        remove.setOnAction(event -> actions.unpinAlpha(alpha));
        return remove;
    }
}
