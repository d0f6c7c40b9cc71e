package org.loxodrome.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.file.FigureFormat;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SafeFile;

/**
 * A file for a figure.
 *
 * @param path its name
 * @param format its format
 */
record FigureFile(Path path, FigureFormat format) {

    /**
     * The file of a name, whose end says which format.
     *
     * @throws BadInputException with a sentence, if it says none
     */
    static FigureFile named(Path path) {
        return FigureFormat.of(path)
                .map(format -> new FigureFile(path, format))
                .orElseThrow(() -> new BadInputException(
                        "--out: \"" + path + "\" does not say the format; end it in " + extensions(".") + "."));
    }

    /**
     * The file of a figure in a folder.
     *
     * @throws BadInputException with a sentence, if the extension is not one of a format
     */
    static FigureFile in(Path folder, String figure, String extension) {
        Path path = folder.resolve("figure-" + figure + "." + extension);
        return FigureFormat.of(path)
                .map(format -> new FigureFile(path, format))
                .orElseThrow(() -> new BadInputException(
                        "--format: there is no \"" + extension + "\"; there are " + extensions("") + "."));
    }

    private static String extensions(String before) {
        return Arrays.stream(FigureFormat.values())
                .map(format -> before + format.extension())
                .collect(Collectors.joining(", "));
    }

    /**
     * Makes sure, before anything is computed, that no file is replaced against the user's will.
     *
     * @throws BadInputException with a sentence, if there is a file
     */
    void checkThatNothingIsThere() {
        if (Files.exists(path)) {
            throw new BadInputException(path + " is already there; give --force to replace it.");
        }
    }

    /**
     * Writes a figure, whole or not at all.
     *
     * @param dpi pixels for an inch, in formats that have pixels
     * @param replace whether a file that is there may be replaced
     * @throws FileWriteException with a sentence for the user, if that was not possible
     */
    void write(Drawing drawing, Provenance provenance, double dpi, boolean replace) throws FileWriteException {
        SafeFile.write(path, replace, out -> format.write(drawing, provenance, dpi, out));
    }
}
