package org.loxodrome.figure.film;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SafeFile;

/** The formats in which a film can be written. */
public enum FilmFormat {
    /** H.264 video in an MP4 file, for players, browsers and slides. */
    MP4("mp4") {
        @Override
        public void write(Film film, Provenance provenance, PieceMaker pieces, Path target, boolean replace)
                throws FileWriteException {
            SafeFile.writeSeekable(target, replace, channel -> Mp4File.write(film, provenance, pieces, channel));
        }
    },
    /** An animated GIF image, which begins again and again. */
    GIF("gif") {
        @Override
        public void write(Film film, Provenance provenance, PieceMaker pieces, Path target, boolean replace)
                throws FileWriteException {
            SafeFile.write(target, replace, out -> GifFile.write(film, provenance, pieces, out));
        }
    },
    /** A folder with a numbered PNG image for each frame. */
    PNG("") {
        @Override
        public void write(Film film, Provenance provenance, PieceMaker pieces, Path target, boolean replace)
                throws FileWriteException {
            PngSequence.write(film, provenance, pieces, target, replace);
        }
    };

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
        return name.indexOf('.') < 0
                ? Optional.of(PNG)
                : Arrays.stream(values())
                        .filter(format -> end.equals(format.extension))
                        .findFirst();
    }

    /**
     * Writes a film whole or not at all.
     *
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
