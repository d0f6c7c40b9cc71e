package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.loxodrome.ui.model.DrawingState;
import org.loxodrome.ui.model.DrawingState.Progress;
import org.loxodrome.ui.model.Texts;

/** Says how far something has come that is drawn into a file, and offers to stop it. */
final class DrawingNote extends HBox {

    private final Texts texts;
    private final String key;
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();

    /**
     * A note that is seen while something is drawn.
     *
     * @param key what its texts and its controls are called
     * @param stop stops the drawing
     */
    DrawingNote(Texts texts, String key, DrawingState state, Runnable stop) {
        this.texts = texts;
        this.key = key;
        Button button = new Button(texts.of("drawing.stop"));
        button.setId(key + "-stop");
        button.setOnAction(event -> stop.run());
        setId(key);
        getStyleClass().add("progress-note");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(bar, count, button);
        state.progressProperty().subscribe(this::follow);
    }

    private void follow(Optional<Progress> progress) {
        setVisible(progress.isPresent());
        progress.ifPresent(known -> {
            bar.setProgress((double) known.done() / known.all());
            count.setText(
                    known.done() < known.all()
                            ? texts.of(key + ".progress", known.done(), known.all())
                            : texts.of(key + ".writing"));
        });
    }
}
