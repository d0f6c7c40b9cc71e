package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.loxodrome.ui.model.FilmState.Progress;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Says how far the film has come that is being drawn, and offers to stop it. */
final class FilmNote extends HBox {

    private final Texts texts;
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();

    /** A note that is seen while a film is drawn. */
    FilmNote(Texts texts, WorkbenchModel model, FilmActions actions) {
        this.texts = texts;
        Button stop = new Button(texts.of("film.stop"));
        stop.setId("film-stop");
        stop.setOnAction(event -> actions.stop());
        setId("film");
        getStyleClass().add("progress-note");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(bar, count, stop);
        model.film().progressProperty().subscribe(this::follow);
    }

    private void follow(Optional<Progress> progress) {
        setVisible(progress.isPresent());
        progress.ifPresent(known -> {
            bar.setProgress((double) known.done() / known.all());
            count.setText(texts.of("film.progress", known.done(), known.all()));
        });
    }
}
