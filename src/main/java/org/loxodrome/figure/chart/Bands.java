package org.loxodrome.figure.chart;

import java.awt.Color;
import org.loxodrome.figure.OkLab;
import org.loxodrome.figure.Theme;

/**
 * Colours for the values of a field, in bands of equal width from 0 on: from nearly the page's colour to a blue, along a straight line
 * in OKLab, so that all neighbours differ as much.
 *
 * @param title what the values are
 * @param first what is written where the values are smallest
 * @param last what is written where they are largest
 * @param width the width of a band in percent
 * @param count how many there are; the last one has all larger values too
 */
public record Bands(String title, String first, String last, double width, int count) {

    private static final double FIRST_CONTRAST = 0.03;
    private static final double LAST_LIGHTNESS = 0.6;
    private static final double LAST_CHROMA = 0.14;
    private static final double WARM = 85;
    private static final double BLUE = 255;
    private static final double FIRST_CHROMA = 0.035;

    /** The upper end of a band, counted from 0, as a fraction. */
    double end(int band) {
        return (band + 1) * width / 100;
    }

    /** The colour of a band, counted from 0. */
    Color color(int band, Theme theme) {
        double page = OkLab.of(theme.background()).lightness();
        double towardsLast = Math.signum(LAST_LIGHTNESS - page);
        OkLab from = OkLab.ofHue(page + FIRST_CONTRAST * towardsLast, FIRST_CHROMA * page, WARM);
        OkLab to = OkLab.ofHue(LAST_LIGHTNESS, LAST_CHROMA, BLUE);
        double share = count == 1 ? 0 : band / (count - 1.0);
        return new OkLab(
                        mix(from.lightness(), to.lightness(), share),
                        mix(from.a(), to.a(), share),
                        mix(from.b(), to.b(), share))
                .toColor();
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
