package org.loxodrome.figure.film;

import org.loxodrome.figure.drawing.Drawing;

/** A film. Its frames depend on nothing but their number, so that several threads may draw them, in any order. */
public interface Film {

    /** Number of frames, at least 1. */
    int frames();

    /** Frames shown in a second, at least 1. */
    int framesPerSecond();

    /** Width of each frame in pixels. */
    int width();

    /** Height of each frame in pixels. */
    int height();

    /**
     * Draws one frame, a pixel a point.
     *
     * @param index which, from 0
     * @throws java.util.concurrent.CancellationException if nobody wants the film any more
     */
    Drawing frame(int index);
}
