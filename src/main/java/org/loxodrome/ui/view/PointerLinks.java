package org.loxodrome.ui.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
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

    PointerLinks(Texts texts, WorkbenchModel model, PointerActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
    }

    /**
     * A view with its marks above it.
     *
     * @param map which direction is where in the view now
     * @param onDrawn takes what the view is to tell after it has been drawn
     */
    StackPane over(Node view, Supplier<SphereMap> map, Consumer<Runnable> onDrawn) {
        PointerLayer layer = new PointerLayer(model, map);
        onDrawn.accept(layer::refresh);
        listen(view, map);
        return new StackPane(view, layer);
    }

    /** The same with the read-out of all views on top. */
    StackPane withReadOut(Node view, Supplier<SphereMap> map, Consumer<Runnable> onDrawn) {
        ReadOutLayer readOut = new ReadOutLayer(texts, model, map);
        StackPane pane = over(
                view,
                map,
                refresh -> onDrawn.accept(() -> {
                    refresh.run();
                    readOut.viewDrawn();
                }));
        pane.getChildren().add(readOut);
        return pane;
    }

    private void listen(Node view, Supplier<SphereMap> map) {
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> actions.hover(map.get(), event.getX(), event.getY()));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> actions.leave());
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!event.isStillSincePress()) {
                actions.leave();
            }
        });
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(event, map));
    }

    private void click(MouseEvent event, Supplier<SphereMap> map) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() > 1) {
            actions.release(); // a double click fits the view: what its first click pinned was not meant
        } else if (!event.isConsumed()) {
            actions.click(map.get(), event.getX(), event.getY());
        }
    }
}
