package org.loxodrome.ui.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Pane;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.model.Pointed;
import org.loxodrome.ui.model.PointerState;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/**
 * What is pointed at, marked above a view of the sphere, and the read-out in the view where the mouse is. Nothing here makes the
 * view draw again.
 */
final class PointerLayer extends Pane {

    private final Texts texts;
    private final PointerState pointer;
    private final Supplier<SphereMap> map;
    private final double below;
    private final ObjectProperty<Optional<PointerLayer>> owner;
    private final PointerMark hovered = new PointerMark(false);
    private final PointerMark pinned = new PointerMark(true);
    private final PointerCard card = new PointerCard();
    private Theme theme = Theme.LIGHT;

    /**
     * A layer that follows the model.
     *
     * @param map which direction is where in the view now
     * @param below room at the view's lower edge that the read-out leaves free
     * @param owner the layer that shows the read-out, one of several with the same pointer
     */
    PointerLayer(
            Texts texts,
            WorkbenchModel model,
            Supplier<SphereMap> map,
            double below,
            ObjectProperty<Optional<PointerLayer>> owner) {
        this.texts = texts;
        this.pointer = model.pointer();
        this.map = map;
        this.below = below;
        this.owner = owner;
        setMouseTransparent(true);
        getStyleClass().add("pointer-layer");
        getChildren().addAll(pinned, hovered, card);
        pointer.hoveredProperty().addListener((property, old, now) -> refresh());
        pointer.pinnedProperty().addListener((property, old, now) -> refresh());
        owner.addListener((property, old, now) -> refresh());
        model.themeProperty().subscribe(this::dress);
    }

    /** Brings marks and read-out to where the view now shows what they belong to. */
    void refresh() {
        place(hovered, pointer.hoveredProperty().get());
        place(pinned, pointer.pinnedProperty().get());
        Optional<Pointed> told = pointer.pinnedProperty()
                .get()
                .or(() -> pointer.hoveredProperty().get())
                .filter(pointed -> owner.get().equals(Optional.of(this)));
        if (told.isPresent()) {
            tell(told.get());
        } else {
            card.setVisible(false);
        }
    }

    private void dress(Theme newTheme) {
        theme = newTheme;
        hovered.dress(theme);
        pinned.dress(theme);
        refresh();
    }

    private void place(PointerMark mark, Optional<Pointed> pointed) {
        Optional<SphereMap.Place> place =
                pointed.map(there -> map.get().placeOf(there.at())).filter(SphereMap.Place::shown);
        mark.setVisible(place.isPresent());
        place.ifPresent(at -> {
            mark.setTranslateX(at.x());
            mark.setTranslateY(at.y());
        });
    }

    private void tell(Pointed pointed) {
        SphereMap.Place place = map.get().placeOf(pointed.at());
        card.show(PointedText.of(pointed, texts), theme, outputScale());
        card.avoid(place.x(), place.y(), getWidth(), getHeight() - below);
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }
}
