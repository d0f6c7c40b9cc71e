package org.loxodrome.ui.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Links views of the sphere: what the mouse points at in one of them is marked in all. */
final class PointerLinks {

    private final Texts texts;
    private final WorkbenchModel model;
    private final PointerActions actions;
    private final ObjectProperty<Optional<PointerLayer>> owner = new SimpleObjectProperty<>(Optional.empty());

    PointerLinks(Texts texts, WorkbenchModel model, PointerActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
    }

    /**
     * A view with its marks above it.
     *
     * @param map which direction is where in the view now
     * @param below room at the view's lower edge that the read-out leaves free
     * @param onDrawn takes what the view is to tell after it has been drawn
     */
    StackPane over(Node view, Supplier<SphereMap> map, double below, Consumer<Runnable> onDrawn) {
        PointerLayer layer = new PointerLayer(texts, model, map, below, owner);
        onDrawn.accept(layer::refresh);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            own(layer);
            actions.hover(map.get(), event.getX(), event.getY());
        });
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> actions.leave());
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!event.isStillSincePress()) {
                actions.leave();
            }
        });
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(event, layer, map));
        return new StackPane(view, layer);
    }

    /** The read-out of what is pinned stays in the view where it was pinned. */
    private void own(PointerLayer layer) {
        if (model.pointer().pinnedProperty().get().isEmpty()) {
            owner.set(Optional.of(layer));
        }
    }

    private void click(MouseEvent event, PointerLayer layer, Supplier<SphereMap> map) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() > 1) {
            actions.release(); // a double click fits the view: what its first click pinned was not meant
        } else if (!event.isConsumed()) {
            owner.set(Optional.of(layer));
            actions.click(map.get(), event.getX(), event.getY());
        }
    }
}
