package org.loxodrome.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import java.util.function.ToDoubleBiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.CellEditEvent;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.NumberText;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Decimal;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.PointState;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The columns of the data: coordinates and label, which can be changed, and what the points do at the timeline's handle. */
final class DataColumns {

    private final Texts texts;
    private final WorkbenchModel model;
    private final WorkbenchActions actions;

    DataColumns(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
    }

    /** The columns of data in so many dimensions. */
    List<TableColumn<Integer, ?>> of(int dimension) {
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        columns.add(told("point", 44, n -> Bindings.createStringBinding(() -> Integer.toString(n + 1))));
        for (int i = 0; i < dimension; i++) {
            columns.add(coordinate(i));
        }
        columns.add(label());
        columns.add(weight());
        columns.add(told(
                "multiplier",
                124,
                n -> state(n).map(state -> Notation.number(state.multiplier())).orElse(Notation.NONE)));
        columns.add(told("role", 140, this::role));
        return columns;
    }

    private TableColumn<Integer, String> coordinate(int i) {
        String id = "x" + (i + 1);
        return typed(
                id,
                texts.of("data.coordinate", i + 1),
                (data, n) -> data.input(n)[i],
                edit -> commit(edit, id, x -> actions.data().setCoordinate(row(edit), i, x)));
    }

    private TableColumn<Integer, String> label() {
        return typed(
                "y",
                texts.of("data.y.title"),
                Dataset::label,
                edit -> commit(edit, "y", y -> actions.data().setLabel(row(edit), y)));
    }

    private TableColumn<Integer, String> typed(
            String id,
            String title,
            ToDoubleBiFunction<Dataset, Integer> number,
            EventHandler<CellEditEvent<Integer, String>> onCommit) {
        TableColumn<Integer, String> column = still(id, head(new RichLabel(title)), 92);
        column.getStyleClass().add("number");
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        column.setCellValueFactory(row ->
                data(row.getValue()).map(data -> shown(number.applyAsDouble(data, row.getValue()))));
        column.setOnEditCommit(onCommit);
        return column;
    }

    private TableColumn<Integer, PointState> weight() {
        TableColumn<Integer, PointState> column = still("weight", head("weight"), 170);
        column.setCellFactory(shownIn -> new WeightCell());
        column.setCellValueFactory(row -> state(row.getValue()));
        column.setEditable(false);
        return column;
    }

    private TableColumn<Integer, String> told(String key, double width, IntFunction<ObservableValue<String>> text) {
        TableColumn<Integer, String> column = still(key, head(key), width);
        column.setCellFactory(shownIn -> new RichCell());
        column.setCellValueFactory(row -> text.apply(row.getValue()));
        column.setEditable(false);
        return column;
    }

    private Node head(String key) {
        Node head = head(new RichLabel(texts.of("data." + key + ".title")));
        Tooltip.install(head, new Tooltip(texts.of("data." + key + ".tip")));
        return head;
    }

    /** In a group, which gives a typeset text all the width it wants. */
    private static Node head(RichLabel title) {
        return new Group(title);
    }

    private static <T> TableColumn<Integer, T> still(String id, Node head, double width) {
        TableColumn<Integer, T> column = new TableColumn<>();
        column.setId("data-" + id);
        column.setGraphic(head);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** What was typed, if it is a number; after that the cell shows the model's number again. */
    private void commit(CellEditEvent<Integer, String> edit, String name, DoubleConsumer onNumber) {
        OptionalDouble number = NumberInput.parse(edit.getNewValue());
        if (number.isPresent()) {
            onNumber.accept(number.getAsDouble());
        } else {
            actions.reject(texts.of("data.number", row(edit) + 1, name, edit.getNewValue()));
        }
        edit.getTableView().refresh();
        edit.getTableView().requestFocus(); // the cell's field, which had it, goes
    }

    private static int row(CellEditEvent<Integer, String> edit) {
        return edit.getTablePosition().getRow();
    }

    /** The data, as long as they have such a point. */
    private ObservableValue<Dataset> data(int n) {
        return model.dataset().map(data -> n < data.size() ? data : null);
    }

    /** What the point does; nothing where that is not known, as while the data conflict. */
    private ObservableValue<PointState> state(int n) {
        return Bindings.createObjectBinding(
                () -> stateNow(n), model.training().pointStates(), model.conflictProperty());
    }

    private @Nullable PointState stateNow(int n) {
        List<PointState> states = model.training().pointStates().get();
        boolean known = model.conflictProperty().get().isEmpty() && n < states.size();
        return known ? states.get(n) : null;
    }

    private ObservableValue<String> role(int n) {
        return Bindings.createStringBinding(() -> roleNow(n), model.training().pointStates(), model.conflictProperty());
    }

    private String roleNow(int n) {
        PointState state = stateNow(n);
        return model.conflictProperty()
                .get()
                .filter(conflict -> conflict.involves(n))
                .map(conflict -> texts.of(
                        "data.conflict", NumberText.of(conflict.weights().get(n))))
                .orElse(state != null && state.support() ? texts.of("data.support") : "");
    }

    private static String shown(double number) {
        return Decimal.of(number).replace('-', '−');
    }
}
