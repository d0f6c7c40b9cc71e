package org.loxodrome.ui.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.problem.Dataset;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.sphere.Discs;
import org.loxodrome.ui.view.sphere.SphereView;

/**
 * The data points above a view of the sphere, each at the direction of y_n x_n, while the model shows them. One on the near side
 * can be dragged to another direction; one behind is faint.
 */
final class PointLayer extends Pane {

    private static final double BEHIND = 0.3;

    private final Texts texts;
    private final WorkbenchModel model;
    private final DataActions actions;
    private final SphereView sphere;
    private final List<PointDot> dots = new ArrayList<>();
    private List<Optional<Direction>> places = List.of();
    private double length;

    /**
     * A layer that follows the model.
     *
     * @param sphere the view below, which is told where points are
     */
    PointLayer(Texts texts, WorkbenchModel model, DataActions actions, SphereView sphere) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.sphere = sphere;
        setPickOnBounds(false);
        visibleProperty().bind(model.pointsShownProperty());
        model.dataset().subscribe(data -> follow());
        model.scene().placement().subscribe(placement -> follow());
        model.pointsShownProperty().subscribe(shown -> follow());
        model.themeProperty().subscribe(theme -> dots.forEach(dot -> dot.dress(theme)));
    }

    private void follow() {
        Dataset data = model.dataset().get();
        boolean shown = model.pointsShownProperty().get();
        places = shown ? Arrays.stream(data.signedRows()).map(this::placeOf).toList() : List.of();
        sphere.setDiscs(new Discs(places.stream().flatMap(Optional::stream).toList(), PointDot.REACH));
        if (shown) {
            setCount(data.size());
            refresh();
        }
    }

    private Optional<Direction> placeOf(double[] row) {
        return isDirection(row) ? model.scene().placement().get().of(Direction.of(row)) : Optional.empty();
    }

    /** Brings the points to where the view now shows their directions. */
    void refresh() {
        for (int n = 0; n < places.size(); n++) {
            place(dots.get(n), places.get(n), model.dataset().get().label(n));
        }
    }

    private void setCount(int count) {
        while (dots.size() < count) {
            int n = dots.size();
            PointDot dot = new PointDot(n, texts);
            dot.dress(model.themeProperty().get());
            dot.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grab(n, event));
            dot.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(n, event));
            dots.add(dot);
            getChildren().add(dot);
        }
        while (dots.size() > count) {
            getChildren().remove(dots.remove(dots.size() - 1));
        }
    }

    private void place(PointDot dot, Optional<Direction> direction, int label) {
        dot.setVisible(direction.isPresent());
        if (direction.isPresent()) {
            SphereMap.Place place = sphere.map().placeOf(direction.get());
            dot.relocateTo(place.x(), place.y());
            dot.setLabel(label);
            dot.setOpacity(place.shown() ? 1 : BEHIND);
            dot.setMouseTransparent(!place.shown());
        }
    }

    private static boolean isDirection(double[] row) {
        for (double component : row) {
            if (component != 0) {
                return row.length <= Coordinates.COUNT;
            }
        }
        return false;
    }

    private void grab(int n, MouseEvent event) {
        length = 0;
        for (double component : model.dataset().get().input(n)) {
            length = Math.hypot(length, component);
        }
        event.consume();
    }

    /** Follows the mouse over the sphere; beside it the point stays where it was last. */
    private void drag(int n, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
            sphere.map()
                    .directionAt(at.getX(), at.getY())
                    .flatMap(model.scene().placement().get()::lifted)
                    .ifPresent(direction -> actions.turnPoint(n, direction, length));
        }
        event.consume();
    }
}
