package org.loxodrome.ui.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.model.Pointed;
import org.loxodrome.ui.model.PointerState;
import org.loxodrome.ui.model.WorkbenchModel;

/** What is pointed at, marked above a view of the sphere. Nothing here makes the view draw again. */
final class PointerLayer extends Pane {

    private final PointerState pointer;
    private final Supplier<SphereMap> map;
    private final PointerMark hovered = new PointerMark(false);
    private final PointerMark pinned = new PointerMark(true);

    /**
     * A layer that follows the model.
     *
     * @param map which direction is where in the view now
     */
    PointerLayer(WorkbenchModel model, Supplier<SphereMap> map) {
        this.pointer = model.pointer();
        this.map = map;
        setMouseTransparent(true);
        getChildren().addAll(pinned, hovered);
        pointer.hoveredProperty().addListener((property, old, now) -> refresh());
        pointer.pinnedProperty().addListener((property, old, now) -> refresh());
        model.themeProperty().subscribe(this::dress);
    }

    /** Brings the marks to where the view now shows what they belong to. */
    void refresh() {
        place(hovered, pointer.hoveredProperty().get());
        place(pinned, pointer.pinnedProperty().get());
    }

    private void dress(Theme theme) {
        hovered.dress(theme);
        pinned.dress(theme);
    }

    private void place(PointerMark mark, Optional<Pointed> pointed) {
        Optional<SphereMap.Place> place =
                pointed.map(there -> map.get().placeOf(there.place())).filter(SphereMap.Place::shown);
        mark.setVisible(place.isPresent());
        place.ifPresent(at -> {
            mark.setTranslateX(at.x());
            mark.setTranslateY(at.y());
        });
    }
}
