package org.loxodrome.ui.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.ball.BallView;
import org.loxodrome.ui.view.sphere.SphereView;

/** The sphere, or a norm's ball in its place, and the azimuth–pitch panel side by side. */
final class ViewPair extends SplitPane {

    private static final double SPHERES_SHARE = 0.44;
    private static final double OUTDATED = 0.3;

    private final SphereView sphere = new SphereView();
    private final BallView ball = new BallView();
    private final PanelView panel = new PanelView();
    private final WorkbenchModel model;
    private final Texts texts;
    private List<Direction> landmarks = List.of();
    private String seen = "";

    /** Views that follow the model. */
    ViewPair(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        sphere.setId("sphere");
        ball.setId("ball");
        panel.setId("panel");
        this.model = model;
        this.texts = texts;
        getStyleClass().add("view-pair");
        PointerLinks links = new PointerLinks(texts, model, actions.pointer());
        panel.setOnEntry(actions.pointer()::select);
        getItems()
                .addAll(
                        new SolidView(withPoints(links, actions), ball, texts, model, actions),
                        links.over(panel, panel::map, panel::setOnDrawn));
        setDividerPositions(SPHERES_SHARE);
        opacityProperty().bind(model.conflictProperty().map(conflict -> conflict.isPresent() ? OUTDATED : 1));
        model.picture().addListener((property, old, picture) -> show(picture));
        model.themeProperty().subscribe(theme -> {
            sphere.setTheme(theme);
            ball.setTheme(theme);
            panel.setTheme(theme);
        });
        model.ball().subscribe(ball::setPicture);
        show(model.picture().get());
    }

    /** Shows everything in both views. */
    void reset() {
        sphere.fit();
        ball.fit();
        panel.fit();
    }

    /** The panel as it is shown now. */
    PanelFigure panelFigure() {
        return panel.figure();
    }

    private Node withPoints(PointerLinks links, WorkbenchActions actions) {
        PointLayer points = new PointLayer(texts, model, actions.data(), sphere::map);
        StackPane pane = links.withReadOut(
                sphere,
                sphere::map,
                refresh -> sphere.setOnDrawn(() -> {
                    refresh.run();
                    points.refresh();
                }));
        pane.getChildren().add(pane.getChildren().size() - 1, points); // below the read-out
        return pane;
    }

    private void show(Picture picture) {
        sphere.setPicture(picture);
        panel.setPicture(picture);
        List<Direction> now = landmarks(picture);
        if (!now.isEmpty() && !now.equals(landmarks)) {
            landmarks = now;
            String name = model.dataset().get().name();
            if (!isSame(seen, name)) {
                reset();
            }
            seen = name;
        }
    }

    /** Whether only points were changed by hand: the view must not turn away under the mouse that drags one. */
    private boolean isSame(String before, String after) {
        return after.equals(before) || after.equals(texts.of("data.changed", before));
    }

    /** What changes with the data only. */
    private static List<Direction> landmarks(Picture picture) {
        return picture.markers().stream()
                .filter(marker -> marker.kind() == Marker.Kind.START || marker.kind() == Marker.Kind.L2)
                .map(Marker::at)
                .toList();
    }
}
