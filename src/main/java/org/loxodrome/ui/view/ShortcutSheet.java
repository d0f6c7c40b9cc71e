package org.loxodrome.ui.view;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.loxodrome.ui.model.Texts;

/** A sheet with all keys and what the mouse does, in three columns. */
final class ShortcutSheet extends Dialog<Void> {

    private static final int COLUMNS = 3;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 640;
    private static final double SHARE = 0.94;

    /** A sheet in front of a window. */
    ShortcutSheet(Window owner, Texts texts, double scale, List<Shortcuts.Group> groups) {
        initOwner(owner);
        setTitle(texts.of("keys.title"));
        setHeaderText(null);
        setGraphic(null);
        ScrollPane pane = new ScrollPane(columns(groups));
        pane.setId("shortcut-sheet");
        pane.getStyleClass().add("shortcut-sheet");
        pane.setAccessibleText(texts.of("keys.title"));
        pane.setFitToWidth(true);
        getDialogPane().setContent(pane);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        getDialogPane().setStyle(TypeSize.style(scale));
        getDialogPane()
                .setPrefSize(
                        Math.min(SHARE * owner.getWidth(), scale * WIDTH),
                        Math.min(SHARE * owner.getHeight(), scale * HEIGHT));
        setResizable(true);
    }

    /** Fills one column after the other up to about the same height. */
    private static HBox columns(List<Shortcuts.Group> groups) {
        HBox columns = new HBox();
        columns.getStyleClass().add("shortcut-columns");
        int lines = groups.stream().mapToInt(ShortcutSheet::lines).sum();
        int filled = 0;
        for (Shortcuts.Group group : groups) {
            int column = filled * COLUMNS / lines;
            if (column == columns.getChildren().size()) {
                VBox next = new VBox();
                next.getStyleClass().add("shortcut-column");
                columns.getChildren().add(next);
            }
            VBox last = (VBox) columns.getChildren().get(columns.getChildren().size() - 1);
            last.getChildren().add(group(group));
            filled += lines(group);
        }
        return columns;
    }

    private static int lines(Shortcuts.Group group) {
        return group.rows().size() + 2;
    }

    private static VBox group(Shortcuts.Group group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("shortcut-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        for (Shortcuts.Row row : group.rows()) {
            Label keys = new Label(row.keys());
            keys.getStyleClass().add("shortcut-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), keys, new RichLabel(row.meaning()));
        }
        return new VBox(title, grid);
    }
}
