package org.loxodrome.ui.view;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.loxodrome.ui.model.Texts;

/** A sheet with all keys and what the mouse does in columns. */
final class ShortcutSheet extends Dialog<Void> {

    private static final int MOST_COLUMNS = 3;
    private static final double COLUMN_WIDTH = 380;
    private static final double HEIGHT = 640;
    private static final double SHARE = 0.94;

    /** A sheet in front of a window. */
    ShortcutSheet(Window owner, Texts texts, double scale, List<Shortcuts.Group> groups) {
        initOwner(owner);
        setTitle(texts.of("keys.title"));
        setHeaderText(null);
        setGraphic(null);
        double width = Math.min(SHARE * owner.getWidth(), scale * MOST_COLUMNS * COLUMN_WIDTH);
        ScrollPane pane = new ScrollPane(columns(groups, (int) Math.max(1, width / (scale * COLUMN_WIDTH * SHARE))));
        pane.setId("shortcut-sheet");
        pane.getStyleClass().add("shortcut-sheet");
        pane.setAccessibleText(texts.of("keys.title"));
        pane.setFitToWidth(true);
        getDialogPane().setContent(pane);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        getDialogPane().setStyle(TypeSize.style(scale));
        getDialogPane().setPrefSize(width, Math.min(SHARE * owner.getHeight(), scale * HEIGHT));
        getDialogPane().setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE); // the theme's dialogs are narrower
    }

    /** Fills one column after the other up to about the same height. */
    private static HBox columns(List<Shortcuts.Group> groups, int count) {
        HBox columns = new HBox();
        columns.getStyleClass().add("shortcut-columns");
        int lines = groups.stream().mapToInt(ShortcutSheet::lines).sum();
        int filled = 0;
        for (Shortcuts.Group group : groups) {
            int column = filled * count / lines;
            if (column == columns.getChildren().size()) {
                VBox next = new VBox();
                next.getStyleClass().add("shortcut-column");
                next.setPrefWidth(COLUMN_WIDTH);
                HBox.setHgrow(next, Priority.ALWAYS);
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
            RichLabel meaning = new RichLabel(row.meaning());
            GridPane.setHgrow(meaning, Priority.ALWAYS);
            GridPane.setValignment(keys, VPos.TOP);
            grid.addRow(grid.getRowCount(), keys, meaning);
        }
        return new VBox(title, grid);
    }
}
