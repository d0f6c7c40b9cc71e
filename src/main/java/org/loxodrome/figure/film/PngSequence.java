package org.loxodrome.figure.film;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SafeFolder;
import org.loxodrome.work.PieceMaker;

/** Writes a film as a folder of numbered PNG images. */
final class PngSequence {

    private static final String OWN = "frame-\\d+\\.png";
    private static final int LEAST_DIGITS = 4;
    private static final double POINT_A_PIXEL = 72;

    private PngSequence() {}

    /**
     * Writes a film.
     *
     * @param replace whether images of an earlier film in the folder may be replaced
     */
    static void write(Film film, Provenance provenance, PieceMaker pieces, Path folder, boolean replace)
            throws FileWriteException {
        int digits = Math.max(LEAST_DIGITS, Integer.toString(film.frames()).length());
        SafeFolder.write(folder, OWN, replace, files -> {
            pieces.make(
                    film.frames(),
                    i -> new Frame(name(i + 1, digits), encoded(film, provenance, i)),
                    frame -> files.add(frame.name, frame.content));
        });
    }

    private record Frame(String name, byte[] content) {}

    private static String name(int number, int digits) {
        return String.format(Locale.ROOT, "frame-%0" + digits + "d.png", number);
    }

    private static byte[] encoded(Film film, Provenance provenance, int index) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PngFile.write(film.frame(index), provenance, POINT_A_PIXEL, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
