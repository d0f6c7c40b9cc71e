package org.loxodrome.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.loxodrome.figure.Placement;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Which three coordinates data in more dimensions are projected on; invisible in three dimensions or less. */
final class CoordinateChooser extends HBox {

    private final Texts texts;
    private final WorkbenchModel model;
    private final WorkbenchActions actions;
    private final List<ComboBox<Integer>> boxes = new ArrayList<>();
    private final Label dimension = new Label();
    private boolean following;

    /** A chooser that follows the model. */
    CoordinateChooser(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("coordinate-chooser");
        Label on = new Label(texts.of("projection.on"));
        on.setMinWidth(USE_PREF_SIZE);
        dimension.setMinWidth(USE_PREF_SIZE);
        getChildren().add(on);
        for (int i = 0; i < Coordinates.COUNT; i++) {
            getChildren().add(box(i));
        }
        Button leading = new Button(texts.of("projection.leading"));
        leading.setId("projection-leading");
        leading.setTooltip(new Tooltip(texts.of("projection.leading.tip")));
        leading.setOnAction(event -> actions.view().project(Optional.empty()));
        getChildren().addAll(dimension, leading);
        managedProperty().bind(visibleProperty());
        model.dataset().subscribe(data -> follow());
        model.scene().placement().subscribe(place -> follow());
    }

    private ComboBox<Integer> box(int i) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("projection-" + (i + 1));
        box.setAccessibleText(texts.of("projection.choice", i + 1));
        box.valueProperty().addListener((property, old, chosen) -> choose(i, old, chosen));
        boxes.add(box);
        return box;
    }

    private void follow() {
        int count = model.dataset().get().dimension();
        setVisible(count > Coordinates.COUNT);
        Placement placement = model.scene().placement().get();
        if (!isVisible() || placement.coordinates().isEmpty()) {
            return;
        }
        following = true;
        List<Integer> indices = placement.coordinates().get().indices();
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i)
                    .getItems()
                    .setAll(IntStream.rangeClosed(1, count).boxed().toList());
            boxes.get(i).setValue(indices.get(i) + 1);
        }
        dimension.setText(texts.of("projection.of", count));
        following = false;
    }

    /** A coordinate that another box shows changes places with that one. */
    private void choose(int i, Integer old, Integer chosen) {
        if (following || chosen == null || old == null) {
            return;
        }
        List<Integer> indices =
                new ArrayList<>(boxes.stream().map(box -> box.getValue() - 1).toList());
        for (int other = 0; other < indices.size(); other++) {
            if (other != i && indices.get(other).equals(chosen - 1)) {
                indices.set(other, old - 1);
            }
        }
        actions.view().project(Optional.of(new Coordinates(indices)));
    }
}
