package org.loxodrome.ui.model;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How far the film has come that is being drawn. */
public final class FilmState {

    private final ObjectProperty<Optional<Progress>> progress = new SimpleObjectProperty<>(Optional.empty());

    /**
     * How much is done.
     *
     * @param done number of frames drawn
     * @param all number of frames
     */
    public record Progress(int done, int all) {}

    /** How much is done of the film; empty while none is drawn. */
    public ObjectProperty<Optional<Progress>> progressProperty() {
        return progress;
    }
}
