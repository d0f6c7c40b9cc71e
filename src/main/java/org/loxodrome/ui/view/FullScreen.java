package org.loxodrome.ui.view;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.loxodrome.ui.model.WorkbenchModel;

/** Lets the window fill the screen during a presentation; a screen that is left ends the presentation. */
final class FullScreen {

    private final WorkbenchModel model;
    private final TeachingActions actions;

    FullScreen(WorkbenchModel model, TeachingActions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** Follows the model with the window that a node comes to be in. */
    void follow(Node node) {
        node.sceneProperty().flatMap(scene -> scene.windowProperty()).subscribe(this::watch);
    }

    private void watch(Window window) {
        if (window instanceof Stage stage) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // the window has keys of its own for it
            model.teaching().presenting().subscribe(stage::setFullScreen);
            stage.fullScreenProperty().addListener((property, old, full) -> {
                if (!full) {
                    actions.present(false);
                }
            });
        }
    }
}
