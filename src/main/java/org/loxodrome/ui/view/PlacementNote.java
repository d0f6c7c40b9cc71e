package org.loxodrome.ui.view;

import javafx.scene.control.Label;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Says how data that are not in three dimensions are drawn; takes no room for those that are. */
final class PlacementNote extends Label {

    PlacementNote(Texts texts, WorkbenchModel model) {
        setId("placement-note");
        getStyleClass().addAll("quiet", "placement-note");
        setWrapText(true);
        managedProperty().bind(visibleProperty());
        model.dataset().subscribe(data -> {
            setVisible(data.dimension() != Coordinates.COUNT);
            setText(
                    data.dimension() < Coordinates.COUNT
                            ? texts.of("disk.note")
                            : texts.of("projection.note", data.dimension()));
        });
    }
}
