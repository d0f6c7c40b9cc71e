package org.loxodrome.ui.view;

import java.nio.file.Path;
import org.loxodrome.figure.film.FilmFormat;
import org.loxodrome.figure.film.FilmOrder;

/** What a user can ask for about films. */
public interface FilmActions {

    /**
     * Draws a film of the experiment as it is now into a file, or a folder of images. What is there is replaced, since the user
     * has been asked, but for a folder.
     */
    void draw(FilmOrder order, FilmFormat format, Path target);

    /** Stops drawing; nothing is left of the film. */
    void stop();
}
