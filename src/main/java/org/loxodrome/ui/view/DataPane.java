package org.loxodrome.ui.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The data as a table below the views, with what can be done to its points. */
final class DataPane extends VBox {

    private final Texts texts;

    /** A pane that follows the model. */
    DataPane(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        DataTable table = new DataTable(texts, model, actions);
        Label title = new Label();
        title.getStyleClass().add("section");
        title.textProperty()
                .bind(model.dataset().map(data -> texts.of("data.named", data.name(), data.size(), data.dimension())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(
                title,
                space,
                button("add", table::add),
                button("duplicate", table::duplicate),
                button("remove", table::remove),
                button("flip", table::flip),
                close(actions));
        bar.getStyleClass().add("data-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        setId("data");
        getStyleClass().add("data-pane");
        getChildren().addAll(bar, table);
    }

    private Node button(String key, Runnable action) {
        Button button = new Button(texts.of("data." + key));
        button.setId("data-" + key);
        button.setTooltip(new Tooltip(texts.of("data." + key + ".tip")));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node close(WorkbenchActions actions) {
        Region cross = new Region();
        cross.getStyleClass().add("icon");
        Button close = new Button(null, cross);
        close.setId("data-close");
        close.setAccessibleText(texts.of("data.close"));
        close.setTooltip(new Tooltip(texts.of("data.close")));
        close.getStyleClass().add("dismiss");
        close.setOnAction(event -> actions.data().showTable(false));
        return close;
    }
}
