package org.loxodrome.ui.view;

import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.loxodrome.problem.Dataset;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/**
 * The data points as rows. A row's item is only the point's number: cells follow the model by themselves, so that neither the
 * selection nor what is being typed is lost when it changes.
 */
final class DataTable extends TableView<Integer> {

    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");

    private final WorkbenchModel model;
    private final DataActions actions;
    private final DataColumns columns;
    private int dimension;

    /** A table that follows the model. */
    DataTable(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.model = model;
        this.actions = actions.data();
        this.columns = new DataColumns(texts, model, actions);
        setId("data-table");
        setAccessibleText(texts.of("data.title"));
        setEditable(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(table -> new PointRow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.dataset().subscribe(this::follow);
    }

    /** Adds a point. */
    void add() {
        actions.addPoint();
    }

    /** Adds the selected point once more. */
    void duplicate() {
        actions.duplicatePoint(selectedPoint());
    }

    /** Takes the selected point away. */
    void remove() {
        actions.removePoint(selectedPoint());
    }

    /** Gives the selected point the other label. */
    void flip() {
        actions.flipLabel(selectedPoint());
    }

    /** The last point if none is selected. */
    private int selectedPoint() {
        int row = getFocusModel().getFocusedIndex();
        int last = model.dataset().get().size() - 1;
        return row < 0 || row > last ? last : row;
    }

    private void follow(Dataset dataset) {
        int rows = getItems().size();
        if (rows < dataset.size()) {
            getItems().addAll(IntStream.range(rows, dataset.size()).boxed().toList());
        } else if (rows > dataset.size()) {
            getItems().remove(dataset.size(), rows);
        }
        if (dataset.dimension() != dimension) {
            dimension = dataset.dimension();
            getColumns().setAll(columns.of(dimension));
        }
    }

    private void press(KeyEvent event) {
        if (getEditingCell() != null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case INSERT -> add();
            case DELETE -> remove();
            case D -> duplicate();
            case F -> flip();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** A row that is marked while its point is in conflict. */
    private final class PointRow extends TableRow<Integer> {

        private Subscription following = Subscription.EMPTY;

        @Override
        protected void updateItem(@Nullable Integer n, boolean empty) {
            super.updateItem(n, empty);
            following.unsubscribe();
            following = Subscription.EMPTY;
            pseudoClassStateChanged(CONFLICT, false);
            if (!empty && n != null) {
                ObservableValue<Boolean> conflicting = model.conflictProperty()
                        .map(conflict ->
                                conflict.filter(known -> known.involves(n)).isPresent());
                following = conflicting.subscribe(is -> pseudoClassStateChanged(CONFLICT, is));
            }
        }
    }
}
