package org.loxodrome.figure.film;

import java.nio.file.Path;
import java.util.Locale;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.file.ShellWord;
import org.loxodrome.problem.Decimal;

/**
 * How a film is to be.
 *
 * @param kind what changes
 * @param view what is seen
 * @param frames number of frames
 * @param framesPerSecond how many of them are shown in a second
 * @param width width in pixels
 * @param height height in pixels
 * @param theme colours and weight of lines
 * @param fontSize size of the texts in pixels
 */
public record FilmOrder(
        FilmKind kind,
        FilmView view,
        int frames,
        int framesPerSecond,
        int width,
        int height,
        Theme theme,
        double fontSize) {

    private static final int LINES = 40;
    private static final int MOST_FRAMES = 100_000;
    private static final int FASTEST = 60;
    private static final int SMALLEST = 32;
    private static final int LARGEST = 8192;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException with a sentence for the user, if one is out of its range, or a panel is to turn
     */
    public FilmOrder {
        check("number of frames", frames, 2, MOST_FRAMES);
        check("number of frames a second", framesPerSecond, 1, FASTEST);
        check("width in pixels", width, SMALLEST, LARGEST);
        check("height in pixels", height, SMALLEST, LARGEST);
        if (kind == FilmKind.ROTATION && view == FilmView.PANEL) {
            throw new IllegalArgumentException("A panel does not turn: the film of a turn shows the sphere.");
        }
        if (!(fontSize > 0 && fontSize <= height / 8.0)) {
            throw new IllegalArgumentException("The font size of " + fontSize + " pixels does not suit a film of "
                    + height + " lines; it is at most an eighth of that.");
        }
    }

    /** The font size with which a film of this height can be read on a projector. */
    public static double usualFontSize(int height) {
        return (double) height / LINES;
    }

    /**
     * The command that draws this film again, whatever the defaults are.
     *
     * @param subject the options that say of what
     * @param target where it is written, of which only the name is said: a folder means nothing elsewhere
     */
    public String command(String subject, Path target) {
        return "loxodrome animate " + kind.name().toLowerCase(Locale.ROOT) + " " + subject + " --out "
                + ShellWord.of(target) + " " + options();
    }

    private String options() {
        return "--view " + view.name().toLowerCase(Locale.ROOT) + " --frames " + frames + " --fps " + framesPerSecond
                + " --width " + width + " --height " + height + " --font-size " + Decimal.of(fontSize) + " --theme "
                + theme.name();
    }

    private static void check(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " of a film is " + value + "; it is a number from " + least + " to " + most + ".");
        }
    }
}
