package org.loxodrome.ui.view;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.model.Pointed;
import org.loxodrome.ui.model.PointerState;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/**
 * The read-out of what is pinned or, if nothing is, hovered in any view. It keeps to one view, in the corner where it covers least
 * of the picture, so that the eye need not look for it.
 */
final class ReadOutLayer extends Pane {

    private final Texts texts;
    private final WorkbenchModel model;
    private final PointerState pointer;
    private final Supplier<SphereMap> map;
    private final PointerCard card = new PointerCard();
    private List<CardCorner> corners = List.of();

    /**
     * A layer that follows the model.
     *
     * @param map which direction is where in the view below now
     */
    ReadOutLayer(Texts texts, WorkbenchModel model, Supplier<SphereMap> map) {
        this.texts = texts;
        this.model = model;
        this.pointer = model.pointer();
        this.map = map;
        setMouseTransparent(true);
        getChildren().add(card);
        pointer.hoveredProperty().addListener((property, old, now) -> refresh());
        pointer.pinnedProperty().addListener((property, old, now) -> refresh());
        model.themeProperty().addListener((property, old, now) -> refresh());
        model.teaching().typeScale().addListener((property, old, now) -> viewDrawn());
    }

    /** Follows the view, which has been drawn anew. */
    void viewDrawn() {
        corners = List.of();
        refresh();
    }

    private void refresh() {
        Optional<Pointed> told = pointer.pinnedProperty()
                .get()
                .or(() -> pointer.hoveredProperty().get());
        told.ifPresentOrElse(this::tell, card::hide);
    }

    private void tell(Pointed pointed) {
        Theme theme = model.themeProperty().get();
        Rectangle2D room = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
        SphereMap shown = map.get();
        double scale = model.teaching().typeScale().get();
        if (corners.isEmpty()) {
            corners = CardCorner.ranked(
                    model.scene().picture().get(),
                    shown,
                    room,
                    scale * PointerCard.WIDTH,
                    scale * PointerCard.GREATEST_HEIGHT);
        }
        card.show(PointedText.of(pointed, model.scene().placement().get(), texts), theme, scale, outputScale());
        SphereMap.Place place = shown.placeOf(pointed.place());
        card.avoid(place, corners, room);
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }
}
