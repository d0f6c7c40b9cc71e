package org.loxodrome.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.film.FilmKind;
import org.loxodrome.figure.film.FilmOrder;
import org.loxodrome.figure.film.FilmView;
import picocli.CommandLine.Option;

/** How a film is to look. Lengths are in pixels. */
final class FilmOptions {

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.PAPER, Theme.PROJECTOR);

    @Option(
            names = "--view",
            paramLabel = "NAME",
            description = "panel (azimuth and pitch, by default), sphere (by default for rotation) or both.")
    private @Nullable String view;

    @Option(
            names = "--frames",
            paramLabel = "N",
            defaultValue = "300",
            description = "Number of frames, 300 by default.")
    private String frames = "";

    @Option(names = "--fps", paramLabel = "N", defaultValue = "25", description = "Frames a second, 25 by default.")
    private String framesPerSecond = "";

    @Option(names = "--width", paramLabel = "PX", defaultValue = "1280", description = "Width, 1280 by default.")
    private String width = "";

    @Option(names = "--height", paramLabel = "PX", defaultValue = "720", description = "Height, 720 by default.")
    private String height = "";

    @Option(
            names = "--font-size",
            paramLabel = "PX",
            description = "Size of the texts, of which all lines and markers are multiples; a fortieth of the height by"
                    + " default.")
    private @Nullable String fontSize;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            defaultValue = "light",
            description =
                    "light (by default), dark, paper (black on white), or projector (strong colours, thick lines).")
    private String theme = "";

    /**
     * The film that is wanted.
     *
     * @throws BadInputException with a sentence, if a value cannot be used
     */
    FilmOrder order(FilmKind kind) {
        int high = whole("--height", height);
        double size = fontSize == null ? FilmOrder.usualFontSize(high) : NumberList.number("--font-size", fontSize);
        return BadInputException.checked(() -> new FilmOrder(
                kind,
                view(kind),
                whole("--frames", frames),
                whole("--fps", framesPerSecond),
                whole("--width", width),
                high,
                theme(),
                size));
    }

    private FilmView view(FilmKind kind) {
        if (view == null) {
            return kind == FilmKind.ROTATION ? FilmView.SPHERE : FilmView.PANEL;
        }
        return named("--view", FilmView.values(), view);
    }

    private Theme theme() {
        return THEMES.stream()
                .filter(known -> known.name().equals(theme))
                .findFirst()
                .orElseThrow(() -> new BadInputException("--theme: there is no \"" + theme + "\"; there are "
                        + THEMES.stream().map(Theme::name).collect(Collectors.joining(", ")) + "."));
    }

    private static int whole(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadInputException(option + ": \"" + text + "\" is not a whole number.");
        }
    }

    /** The constant of a name in lower case. */
    static <E extends Enum<E>> E named(String what, E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException(what + ": there is no \"" + name + "\"; there are "
                        + Arrays.stream(constants)
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
