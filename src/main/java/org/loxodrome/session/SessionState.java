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
 * @param textScale the size of the type, relative to the usual one, 0.8 to 2
 * @param window the size of the window
 */
public record SessionState(
        Experiment experiment,
        Optional<Document> document,
        List<Path> recent,
        String theme,
        double textScale,
        WindowSize window) {

    /** The smallest and the largest type. */
    public static final double LEAST_TEXT_SCALE = 0.8;

    public static final double GREATEST_TEXT_SCALE = 2;

    /**
     * Copies the list and checks the size of the type.
     *
     * @throws IllegalArgumentException with a sentence for the user, if it is too small or too large to be used
     */
    public SessionState {
        recent = List.copyOf(recent);
        if (!(textScale >= LEAST_TEXT_SCALE && textScale <= GREATEST_TEXT_SCALE)) {
            throw new IllegalArgumentException("The type's size is " + textScale + "; it is a number from "
                    + LEAST_TEXT_SCALE + " to " + GREATEST_TEXT_SCALE + ".");
        }
    }
}
