package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.loxodrome.figure.Solid;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.ball.BallView;

/** The sphere or a norm's ball, and above it the choice between them. Only what is shown is part of the window. */
final class SolidView extends BorderPane {

    /** A view that follows the model, without a ball where there is no 3D. */
    SolidView(Node sphere, Optional<BallView> ball, Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        boolean inSpace = ball.isPresent();
        RichLabel note = new RichLabel();
        note.textProperty()
                .bind(model.dataset().map(data -> inSpace ? noBall(data.dimension(), texts) : texts.of("solid.flat")));
        note.getStyleClass().addAll("quiet", "note");
        note.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !inSpace || model.scene().ball().get().isEmpty(),
                        model.scene().ball()));
        StackPane ballOrNote = new StackPane(note);
        ball.ifPresent(ballOrNote.getChildren()::add);
        getStyleClass().add("solid-view");
        VBox bars = new VBox(new CoordinateChooser(texts, model, actions), new SurfaceBar(model));
        BorderPane withBars = new BorderPane(sphere, bars, null, new PlacementNote(texts, model), null);
        SolidChooser chooser = new SolidChooser(texts, model, actions);
        chooser.visibleProperty().bind(model.teaching().presenting().not());
        chooser.managedProperty().bind(chooser.visibleProperty());
        setTop(chooser);
        model.scene().solid().subscribe(solid -> setCenter(solid == Solid.SPHERE ? withBars : ballOrNote));
    }

    private static String noBall(int dimension, Texts texts) {
        return dimension == Coordinates.COUNT ? texts.of("solid.none") : texts.of("solid.dimension", dimension);
    }
}
