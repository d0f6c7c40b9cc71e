package org.loxodrome.figure;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * The colours of a figure and the weight of its lines. All texts have a contrast of at least 4.5 : 1 against the background, all trajectories 3 : 1.
 *
 * <p>Markers have the colours of M. Okabe and K. Ito, "Color Universal Design" (2008), which can be told apart with every
 * common form of colour vision; each is outlined in {@link #markerOutline}.
 *
 * @param name what the theme is called in files and on the command line
 * @param background the paper
 * @param ink axes, ticks, the Q_μ path and the important texts
 * @param mutedInk secondary texts, cross-lines
 * @param grid the graticule and other lines that may hardly be seen
 * @param accent the one colour that draws the eye (selection)
 * @param regionFill the region of separating directions
 * @param regionHatch the hatching on it
 * @param regionOutline its outline
 * @param markerOutline the thin line around a filled marker
 * @param alphaScale colours of the trajectories
 * @param lineWeight how thick lines are, relative to those on paper
 */
public record Theme(
        String name,
        Color background,
        Color ink,
        Color mutedInk,
        Color grid,
        Color accent,
        Color regionFill,
        Color regionHatch,
        Color regionOutline,
        Color markerOutline,
        AlphaScale alphaScale,
        double lineWeight) {

    private static final AlphaScale SCALE_ON_WHITE =
            new AlphaScale(new double[] {0.270, 0.120, 258}, new double[] {0.665, 0.155, 425}, 0.05);
    private static final AlphaScale SCALE_ON_WHITE_STRONG =
            new AlphaScale(new double[] {0.245, 0.115, 258}, new double[] {0.635, 0.150, 421}, 0.05);
    private static final AlphaScale SCALE_ON_BLACK =
            new AlphaScale(new double[] {0.560, 0.170, 285}, new double[] {0.930, 0.140, 460}, 0);

    /** On a screen in a bright room: nearly white paper. */
    public static final Theme LIGHT = new Theme(
            "light",
            new Color(0xFFFFFF),
            new Color(0x1F2328),
            new Color(0x59636E),
            new Color(0xD8DCE1),
            new Color(0x0B62C4),
            new Color(0xF3F5F7),
            new Color(0xA4ADB7),
            new Color(0x7A848F),
            new Color(0x1F2328),
            SCALE_ON_WHITE,
            1);

    /** On a screen in a dim room. */
    public static final Theme DARK = new Theme(
            "dark",
            new Color(0x14171C),
            new Color(0xE8EBEF),
            new Color(0x9DA7B3),
            new Color(0x343B45),
            new Color(0x6CB2FF),
            new Color(0x1D2229),
            new Color(0x566170),
            new Color(0x7E8A98),
            new Color(0x14171C),
            SCALE_ON_BLACK,
            1);

    /** In print: black on white. */
    public static final Theme PAPER = new Theme(
            "paper",
            Color.WHITE,
            Color.BLACK,
            new Color(0x4A4A4A),
            new Color(0xD9D9D9),
            new Color(0x0B62C4),
            new Color(0xF3F3F3),
            new Color(0xA0A0A0),
            new Color(0x777777),
            Color.BLACK,
            SCALE_ON_WHITE,
            1);

    /** On a projector, which washes out what is pale: thicker lines, stronger greys and darker trajectories. */
    public static final Theme PROJECTOR = new Theme(
            "projector",
            Color.WHITE,
            Color.BLACK,
            new Color(0x33383D),
            new Color(0xB4BAC1),
            new Color(0x0047A8),
            new Color(0xE6E9EC),
            new Color(0x868F99),
            new Color(0x4D555E),
            Color.BLACK,
            SCALE_ON_WHITE_STRONG,
            1.6);

    private static final List<Theme> ALL = List.of(LIGHT, DARK, PAPER, PROJECTOR);

    private static final double REMAINS = 0.4;
    private static final double LINE_CONTRAST = 3;
    private static final double LIGHTNESS_STEP = 0.005;
    private static final Color ORANGE = new Color(0xE69F00);
    private static final Color GREEN = new Color(0x009E73);
    private static final Color BLUE = new Color(0x0072B2);
    private static final Color SKY_BLUE = new Color(0x56B4E9);
    private static final Color PINK = new Color(0xCC79A7);

    /** The theme of a name, if there is one. */
    public static Optional<Theme> named(String name) {
        return ALL.stream().filter(theme -> theme.name().equals(name)).findFirst();
    }

    /** A colour most of the way to the paper: still seen, but no longer looked at. */
    public Color faded(Color color) {
        return new Color(
                faded(color.getRed(), background.getRed()),
                faded(color.getGreen(), background.getGreen()),
                faded(color.getBlue(), background.getBlue()));
    }

    private static int faded(int channel, int paper) {
        return (int) Math.round(paper + REMAINS * (channel - paper));
    }

    /** The colour of a line: this one, or the nearest one in lightness that has a contrast of 3 : 1 against the background. */
    public Color line(Color color) {
        OkLab wanted = OkLab.of(color);
        double away = isDark() ? LIGHTNESS_STEP : -LIGHTNESS_STEP;
        Color line = color;
        for (int i = 1; OkLab.contrast(line, background) < LINE_CONTRAST; i++) {
            line = new OkLab(wanted.lightness() + i * away, wanted.a(), wanted.b())
                    .withinGamut()
                    .toColor();
        }
        return line;
    }

    /** The colour that fills a marker, or draws it where it is hollow. A head is drawn in its trajectory's colour. */
    public Color colorOf(Marker.Kind kind) {
        return switch (kind) {
            case START, KINK, HEAD, DATA -> ink;
            case L2 -> GREEN;
            case L1 -> ORANGE;
            case L2_OVER_D, LOCAL_MINIMUM, OUTSIDE ->
                isDark() ? SKY_BLUE : BLUE; // blue is too dark for a hollow marker there
            case PATH_POINT, CURRENT_PATH_POINT -> PINK;
        };
    }

    private boolean isDark() {
        return OkLab.luminance(background) < OkLab.luminance(ink);
    }
}
