package org.loxodrome.ui.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.figure.sphere.SphereFigure;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.ball.BallView;
import org.loxodrome.ui.view.space.Easels;
import org.loxodrome.ui.view.space.PartedImage;
import org.loxodrome.ui.view.space.Scene3d;
import org.loxodrome.ui.view.sphere.SphereView;

/** The sphere, or a norm's ball in its place, and the azimuth–pitch panel side by side. */
final class ViewPair extends SharedWidth {

    private static final double SPHERES_SHARE = 0.44;
    private static final double OUTDATED = 0.3;
    private static final Insets NOTE_MARGIN = new Insets(8);

    private final SphereView sphere;
    private final Optional<BallView> ball = Scene3d.isSupported() ? Optional.of(new BallView()) : Optional.empty();
    private final PanelView panel;
    private final BooleanBinding moving;
    private final WorkbenchModel model;
    private final Texts texts;
    private Optional<Outlook> wanted = Optional.empty();
    private Optional<Window> wantedPart = Optional.empty();
    private List<Direction> landmarks = List.of();
    private String seen = "";

    /** Views that follow the model. */
    ViewPair(Texts texts, WorkbenchModel model, WorkbenchActions actions, Easels easels) {
        sphere = new SphereView(easels);
        panel = new PanelView(easels);
        sphere.setId("sphere");
        panel.setId("panel");
        panel.setAccessibleText(texts.of("panel.title"));
        this.model = model;
        this.texts = texts;
        getStyleClass().add("view-pair");
        PointerLinks links = new PointerLinks(texts, model, actions.pointer());
        panel.setOnEntry(actions.pointer()::select);
        getItems()
                .addAll(
                        new SolidView(withPoints(links, actions), ball, texts, model, actions),
                        links.over(panel, panel::map, panel::setOnDrawn));
        divide(SPHERES_SHARE);
        opacityProperty().bind(model.conflictProperty().map(conflict -> conflict.isPresent() ? OUTDATED : 1));
        model.timeline().heldProperty().subscribe(held -> {
            sphere.setHeld(held);
            panel.setDragged(held);
        });
        moving = model.timeline().heldProperty().or(model.timeline().playingProperty());
        moving.subscribe(panel::setMoving);
        model.scene().picture().addListener((property, old, picture) -> show(picture));
        model.themeProperty().subscribe(theme -> {
            sphere.setTheme(theme);
            panel.setTheme(theme);
        });
        model.teaching().typeScale().subscribe(scale -> {
            sphere.setScale(scale.doubleValue());
            panel.setScale(scale.doubleValue());
        });
        ball.ifPresent(view -> BallLinks.attach(view, texts, model));
        model.scene().tint().subscribe(sphere::setTint);
        model.scene().outlook().subscribe(this::look);
        sphere.setOnRest(actions.view()::look);
        model.scene().part().subscribe(this::frame);
        panel.setOnRest(part -> {
            wantedPart = Optional.empty();
            actions.view().frame(part);
        });
        show(model.scene().picture().get());
    }

    /** Shows everything in both views. */
    void reset() {
        sphere.fit();
        ball.ifPresent(BallView::fit);
        panel.fit();
    }

    /** Where the panel begins, in pixels from the left. */
    DoubleBinding panelStart() {
        return getDividers().get(0).positionProperty().multiply(widthProperty());
    }

    /** The panel as it is shown now. */
    PanelFigure panelFigure() {
        return panel.figure();
    }

    /** The sphere as it is shown now, as a figure of lines. */
    SphereFigure sphereFigure() {
        return sphere.figure();
    }

    /** How large the sphere's view is, in pixels of the screen. */
    Dimension2D sphereSize() {
        return new Dimension2D(sphere.getWidth(), sphere.getHeight());
    }

    /** The sphere as it is shown now, as an image with so many pixels for one of the screen, still to be drawn. */
    PartedImage sphereImage(double factor) {
        return sphere.image(factor);
    }

    private Node withPoints(PointerLinks links, WorkbenchActions actions) {
        PointLayer points = new PointLayer(texts, model, actions.data(), sphere);
        StackPane pane = links.withReadOut(
                sphere,
                sphere::map,
                refresh -> sphere.setOnDrawn(() -> {
                    refresh.run();
                    points.refresh();
                }));
        pane.getChildren().add(pane.getChildren().size() - 1, points); // below the read-out
        if (sphere.isFlat()) {
            pane.getChildren().add(1, flatNote());
        }
        return pane;
    }

    private Node flatNote() {
        Label note = new Label(texts.of("sphere.flat"));
        note.setId("flat-note");
        note.getStyleClass().add("quiet");
        note.setMouseTransparent(true);
        StackPane.setAlignment(note, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(note, NOTE_MARGIN);
        return note;
    }

    /** Where a new experiment wants the sphere to be seen from, unless that is where it has just been turned to. */
    private void look(Optional<Outlook> outlook) {
        if (!outlook.equals(Optional.of(sphere.outlook()))) {
            wanted = outlook;
            outlook.ifPresent(sphere::see);
        }
    }

    /** Which part a new experiment wants in the panel: at once if the data are the same, else with their picture. */
    private void frame(Optional<Window> part) {
        if (!part.equals(panel.part())) {
            wantedPart = part;
            if (isSame(seen, model.dataset().get().name(), texts)) {
                panel.show(part);
            }
        }
    }

    private void show(Picture picture) {
        sphere.setPicture(picture);
        panel.setPicture(picture);
        List<Direction> now = landmarks(picture);
        if (!now.isEmpty() && !now.equals(landmarks)) {
            landmarks = now;
            String name = model.dataset().get().name();
            if (!isSame(seen, name, texts)) {
                wanted.ifPresentOrElse(sphere::see, sphere::fit);
                wanted = Optional.empty();
                wantedPart.ifPresentOrElse(part -> panel.show(Optional.of(part)), panel::fit);
                wantedPart = Optional.empty();
            }
            seen = name;
        }
    }

    /** Whether only points were changed by hand: the view must not turn away under the mouse that drags one. */
    static boolean isSame(String before, String after, Texts texts) {
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
