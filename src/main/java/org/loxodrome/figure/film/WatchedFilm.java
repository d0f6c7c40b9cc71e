package org.loxodrome.figure.film;

import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.loxodrome.figure.drawing.Drawing;

/** A film that tells how much of it is drawn, and stops when nobody wants it any more. */
public final class WatchedFilm implements Film {

    private final Film film;
    private final BooleanSupplier cancelled;
    private final IntConsumer progress;
    private final BitSet drawn = new BitSet();

    /**
     * Watches a film.
     *
     * @param cancelled asked before each frame, on any thread
     * @param progress told after each frame how many frames are drawn, on any thread, but never on two at a time
     */
    public WatchedFilm(Film film, BooleanSupplier cancelled, IntConsumer progress) {
        this.film = film;
        this.cancelled = cancelled;
        this.progress = progress;
    }

    @Override
    public int frames() {
        return film.frames();
    }

    @Override
    public int framesPerSecond() {
        return film.framesPerSecond();
    }

    @Override
    public int width() {
        return film.width();
    }

    @Override
    public int height() {
        return film.height();
    }

    @Override
    public Drawing frame(int index) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        Drawing drawing = film.frame(index);
        count(index);
        return drawing;
    }

    private synchronized void count(int index) {
        drawn.set(index);
        progress.accept(drawn.cardinality());
    }
}
