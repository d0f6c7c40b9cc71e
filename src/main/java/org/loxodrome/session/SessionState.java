package org.loxodrome.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is found again when the program is started the next time. Immutable.
 *
 * @param experiment what is shown
 * @param document the file it belongs to, if there is one
 * @param recent the files opened or saved last, the last one first
 * @param theme the name of the colours, as in {@link org.loxodrome.figure.Theme#name()}
 * @param window the size of the window
 */
public record SessionState(
        Experiment experiment, Optional<Document> document, List<Path> recent, String theme, WindowSize window) {

    /** Copies the list. */
    public SessionState {
        recent = List.copyOf(recent);
    }
}
