package org.loxodrome.ui.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.loxodrome.ui.model.Texts;

/** A sheet over the window with all keys and what the mouse does, in columns; there only while it is asked for. */
final class ShortcutSheet extends StackPane {

    private static final int MOST_COLUMNS = 4;
    private static final double COLUMN_WIDTH = 340;
    private static final double LEAST_COLUMN_WIDTH = 290;
    private static final double TEXT_WIDTH = 260;
    private static final double SHARE = 0.94;

    private final Texts texts;
    private final ScrollPane pane = new ScrollPane();
    private final BorderPane card = new BorderPane();
    private @Nullable Node focusedBefore;

    /** A sheet that is not shown yet. */
    ShortcutSheet(Texts texts) {
        this.texts = texts;
        pane.setAccessibleText(texts.of("keys.title"));
        pane.setFitToWidth(true);
        pane.setFocusTraversable(true);
        pane.getStyleClass().add("shortcut-scroll");
        Button close = new Button(texts.of("keys.close"));
        close.setId("shortcut-close");
        close.setOnAction(event -> hide());
        Label title = new Label(texts.of("keys.title"));
        title.getStyleClass().add("tour-title");
        BorderPane heading = new BorderPane(null, null, close, null, title);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        card.setTop(heading);
        card.setCenter(pane);
        card.getStyleClass().add("shortcut-card");
        setId("shortcut-sheet");
        getStyleClass().add("shortcut-sheet");
        getChildren().add(card);
        setManaged(false);
        setVisible(false);
    }

    /**
     * Shows the sheet in front of the window, or takes it away.
     *
     * @param scale the size of the type, relative to the usual one
     */
    void toggle(List<Menu> menus, double scale) {
        if (isVisible()) {
            hide();
            return;
        }
        double width = Math.min(SHARE * getWidth(), scale * MOST_COLUMNS * COLUMN_WIDTH);
        int count = (int) Math.max(1, width / (scale * LEAST_COLUMN_WIDTH));
        List<VBox> groups =
                Shortcuts.of(menus, texts).stream().map(ShortcutSheet::group).toList();
        HBox columns = columns(groups, count, scale * TEXT_WIDTH);
        pane.setContent(columns);
        applyCss();
        pane.setPrefViewportHeight(columns.prefHeight(count * scale * TEXT_WIDTH));
        card.setMaxSize(width, Math.min(SHARE * getHeight(), card.prefHeight(width)));
        focusedBefore = getScene().getFocusOwner();
        setVisible(true);
        pane.requestFocus();
    }

    /** Takes the sheet away; the focus is again where it was. */
    void hide() {
        setVisible(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    /** The heights are those of the type that is shown, in columns of this width. */
    private HBox columns(List<VBox> groups, int count, double width) {
        pane.setContent(new VBox(groups.toArray(Node[]::new)));
        applyCss();
        double[] heights =
                groups.stream().mapToDouble(group -> group.prefHeight(width)).toArray();
        HBox columns = new HBox();
        columns.getStyleClass().add("shortcut-columns");
        int first = 0;
        for (int size : new BalancedColumns(heights).sizes(count)) {
            columns.getChildren().add(column(groups.subList(first, first + size), width));
            first += size;
        }
        return columns;
    }

    private static VBox column(List<VBox> groups, double width) {
        VBox column = new VBox(groups.toArray(Node[]::new));
        column.getStyleClass().add("shortcut-column");
        column.setPrefWidth(width);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
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
