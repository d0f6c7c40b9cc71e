package org.loxodrome.ui.model;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How far something has come that is drawn into a file, such as a film. */
public final class DrawingState {

    private final ObjectProperty<Optional<Progress>> progress = new SimpleObjectProperty<>(Optional.empty());

    /**
     * How much is done.
     *
     * @param done number of frames or parts drawn
     * @param all number of them all
     */
    public record Progress(int done, int all) {}

    /** How much is done; empty while nothing is drawn. */
    public ObjectProperty<Optional<Progress>> progressProperty() {
        return progress;
    }
}
