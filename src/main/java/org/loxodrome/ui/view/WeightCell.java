package org.loxodrome.ui.view;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.PointState;

/** A softmax weight: its number, and a bar that fills its share of a track. */
final class WeightCell extends TableCell<Integer, PointState> {

    private static final double LEAST_SEEN = 1e-3;

    private final RichLabel number = new RichLabel();
    private final DoubleProperty weight = new SimpleDoubleProperty();
    private final HBox content;

    WeightCell() {
        Region bar = new Region();
        bar.getStyleClass().add("weight-bar");
        bar.visibleProperty().bind(weight.greaterThan(LEAST_SEEN));
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("weight-track");
        track.setAlignment(Pos.CENTER_LEFT);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(weight));
        HBox.setHgrow(track, Priority.ALWAYS);
        StackPane value = new StackPane(new Group(number));
        value.getStyleClass().add("weight-value");
        content = new HBox(value, track);
        content.getStyleClass().add("weight-cell");
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable PointState state, boolean empty) {
        super.updateItem(state, empty);
        boolean known = !empty && state != null;
        weight.set(known && state != null ? state.weight() : 0);
        number.textProperty().set(known ? Notation.number(weight.get()) : Notation.NONE);
        setGraphic(empty ? null : content);
    }
}
