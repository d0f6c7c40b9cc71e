package org.loxodrome.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.FigureFormat;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.problem.Decimal;
import picocli.CommandLine.Option;

/** How large a figure is and how it looks. Lengths are in points, unless they say otherwise. */
final class PageOptions {

    private static final double NARROW_PAGE = PanelFigure.points(120);
    private static final double POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 1e8;
    private static final double LEAST_EMS_ACROSS = 24;
    private static final List<Theme> THEMES = List.of(Theme.PAPER, Theme.LIGHT, Theme.DARK, Theme.PROJECTOR);

    @Option(
            names = "--width",
            paramLabel = "MM",
            defaultValue = "174",
            description = "Width in millimetres, 174 (two columns of a journal) by default; 84 is one column.")
    private String width = "";

    @Option(
            names = "--height",
            paramLabel = "MM",
            description = "Height in millimetres; by default what plot, legend and caption need.")
    private @Nullable String height;

    @Option(
            names = "--font-size",
            paramLabel = "PT",
            description = "Size of the texts in points, of which all lines and markers are multiples; 9 by default,"
                    + " 7.5 on a page narrower than 120 mm.")
    private @Nullable String fontSize;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            defaultValue = "300",
            description = "Pixels for an inch in a PNG file, 300 by default.")
    private String dpi = "";

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            defaultValue = "paper",
            description =
                    "paper (black on white, by default), light, dark, or projector (strong colours, thick lines).")
    private String theme = "";

    @Option(names = "--transparent", description = "Leave out the background.")
    private boolean transparent;

    /**
     * Checks every value, before anything is computed.
     *
     * @throws BadInputException with a sentence, if one cannot be used
     */
    void check() {
        theme();
        double most = Math.floor(10 * width() / LEAST_EMS_ACROSS) / 10;
        if (fontSize() > most) {
            throw new BadInputException("--font-size: texts of " + Cell.of(fontSize())
                    + " points are too large for a page of " + Cell.of(millimetres(width())) + " mm; take at most "
                    + Cell.of(most) + ".");
        }
        double across = width() / POINTS_PER_INCH * dpi();
        double down = (height == null ? width() : givenHeight(height)) / POINTS_PER_INCH * dpi();
        if (across * down > MOST_PIXELS) {
            throw new BadInputException("--dpi: " + dpi + " makes an image of " + Math.round(across) + " × "
                    + Math.round(down) + " pixels; take fewer, so that it has at most 100 million.");
        }
    }

    Theme theme() {
        return THEMES.stream()
                .filter(known -> known.name().equals(theme))
                .findFirst()
                .orElseThrow(() -> new BadInputException("--theme: there is no \"" + theme + "\"; there are "
                        + THEMES.stream().map(Theme::name).collect(Collectors.joining(", ")) + "."));
    }

    double width() {
        return PanelFigure.points(number("--width", width, "millimetres", 40, 2000));
    }

    double fontSize() {
        double usual = width() < NARROW_PAGE ? 7.5 : 9;
        return fontSize == null ? usual : number("--font-size", fontSize, "points", 3, 144);
    }

    /** Pixels for an inch. */
    double dpi() {
        return number("--dpi", dpi, "pixels for an inch", 36, 2400);
    }

    /**
     * Checks that all figures have room on the height that is wanted.
     *
     * @throws BadInputException with a sentence, if one has not
     */
    void checkHeight(List<PageFigure> figures) {
        if (height != null && !figures.stream().allMatch(figure -> sized(figure).fits())) {
            double least =
                    figures.stream().mapToDouble(PageFigure::leastHeight).max().orElseThrow();
            throw new BadInputException(
                    "--height: " + height + " mm are too low for plot, legend and caption; take at least "
                            + Cell.of(Math.ceil(millimetres(least))) + ".");
        }
    }

    /** The figure on a page of the height that is wanted, or of the next whole number of millimetres. */
    PageFigure sized(PageFigure figure) {
        double natural = PanelFigure.points(Math.ceil(millimetres(figure.height())));
        return figure.withHeight(height == null ? natural : givenHeight(height));
    }

    /** The drawing as it is wanted, with or without its background. */
    Drawing finished(Drawing drawing) {
        return transparent ? drawing.onTransparentPage() : drawing;
    }

    /** The options that give this figure again, whatever the defaults are. */
    String commandLine(PageFigure figure, FigureFormat format) {
        return "--width " + Cell.of(millimetres(figure.width()))
                + " --height " + Cell.of(millimetres(figure.height()))
                + " --font-size " + Cell.of(figure.fontSize())
                + " --theme " + figure.theme().name()
                + (format == FigureFormat.PNG ? " --dpi " + Cell.of(dpi()) : "")
                + (transparent ? " --transparent" : "");
    }

    private static double givenHeight(String text) {
        return PanelFigure.points(number("--height", text, "millimetres", 40, 2000));
    }

    private static double millimetres(double points) {
        return Math.rint(1e6 * points / PanelFigure.points(1)) / 1e6;
    }

    private static double number(String option, String text, String unit, double least, double most) {
        double value = Decimal.isNumber(text) ? Decimal.parse(text) : Double.NaN;
        if (!(value >= least && value <= most)) {
            throw new BadInputException(option + ": \"" + text + "\" is not a number of " + unit + " from "
                    + Cell.of(least) + " to " + Cell.of(most) + ".");
        }
        return value;
    }
}
