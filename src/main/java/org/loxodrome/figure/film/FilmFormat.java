package org.loxodrome.figure.film;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SafeFile;
import org.loxodrome.work.PieceMaker;

/** The formats in which a film can be written. */
public enum FilmFormat {
    /** H.264 video in an MP4 file, for players, browsers and slides. */
    MP4("mp4") {
        @Override
        public void check(FilmOrder order) {
            if (order.width() % 2 != 0 || order.height() % 2 != 0) {
                throw new IllegalArgumentException("An MP4 film has an even number of pixels across and down, not "
                        + order.width() + " × " + order.height() + ".");
            }
        }

        @Override
        public void write(Film film, Provenance provenance, PieceMaker pieces, Path target, boolean replace)
                throws FileWriteException {
            SafeFile.writeSeekable(target, replace, channel -> Mp4File.write(film, provenance, pieces, channel));
        }
    },
    /** An animated GIF image, which begins again and again. */
    GIF("gif") {
        @Override
        public void check(FilmOrder order) {
            if (order.framesPerSecond() > FASTEST_GIF) {
                throw new IllegalArgumentException("A GIF film has at most " + FASTEST_GIF + " frames a second, not "
                        + order.framesPerSecond() + ": a faster one is shown slowly.");
            }
        }

        @Override
        public void write(Film film, Provenance provenance, PieceMaker pieces, Path target, boolean replace)
                throws FileWriteException {
            SafeFile.write(target, replace, out -> GifFile.write(film, provenance, pieces, out));
        }
    },
    /** A folder with a numbered PNG image for each frame. */
    PNG("") {
        @Override
        public void check(FilmOrder order) {
            // every film can be a sequence of images
        }

        @Override
        public void write(Film film, Provenance provenance, PieceMaker pieces, Path target, boolean replace)
                throws FileWriteException {
            PngSequence.write(film, provenance, pieces, target, replace);
        }
    };

    private static final int FASTEST_GIF = 50;

    private final String extension;

    FilmFormat(String extension) {
        this.extension = extension;
    }

    /** What the names of its files end in, without the dot; empty for a folder. */
    public String extension() {
        return extension;
    }

    /** The format that a name stands for: without an extension, it is a folder. Empty for an extension of another kind. */
    public static Optional<FilmFormat> of(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        String end = name.substring(name.lastIndexOf('.') + 1);
        if (name.indexOf('.') < 0) {
            return Optional.of(PNG);
        }
        return Stream.of(MP4, GIF)
                .filter(format -> format.extension.equals(end))
                .findFirst();
    }

    /**
     * Checks whether such a film can have this format.
     *
     * @throws IllegalArgumentException with a sentence for the user, if it cannot
     */
    public abstract void check(FilmOrder order);

    /**
     * Writes a film whole or not at all.
     *
     * @param film one whose order has passed the check
     * @param provenance what the file says about where it comes from
     * @param pieces makes frames, several at a time
     * @param target the file, or the folder of numbered images
     * @param replace whether what is there may be replaced
     * @throws FileWriteException with a sentence for the user, if it was not written
     * @throws java.util.concurrent.CancellationException if the film was cancelled; then nothing is left of it
     */
    public abstract void write(Film film, Provenance provenance, PieceMaker pieces, Path target, boolean replace)
            throws FileWriteException;
}
