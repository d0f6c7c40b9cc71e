package org.loxodrome.figure;

import java.awt.Color;

/**
 * The colour of an initialization scale α: logarithmic from 10⁻² to 10⁶, with α = ∞ a step further, at the end.
 *
 * <p>The colours go from violet over red to yellow along a curve in OKLab whose lightness only rises, so that the order can be
 * read without colour vision, and are spaced evenly by OKLab distance, so that equal ratios of α look equally different.
 */
public final class AlphaScale {

    private static final double LOWEST_EXPONENT = -2;
    private static final double HIGHEST_EXPONENT = 6;
    private static final double POSITION_OF_HIGHEST = 0.95;
    private static final int SAMPLES = 1024;

    /** Above 1: the hue turns slowly from blue to violet, where only its redness changes, which not all eyes see. */
    private static final double HUE_EXPONENT = 1.25;

    private final Color[] colors;

    /**
     * The scale between two ends, of which lightness, chroma and hue (degrees) are interpolated.
     *
     * @param from colour at α = 10⁻²: lightness, chroma, hue
     * @param to colour at α = ∞: lightness, chroma, hue
     */
    AlphaScale(double[] from, double[] to) {
        this.colors = evenlySpaced(from, to);
    }

    /** The colour of α ≥ 0; below 10⁻² that of 10⁻², from 10⁶ on that of 10⁶, and one of its own for ∞. */
    public Color colorOf(double alpha) {
        return colorAt(positionOf(alpha));
    }

    /** The colour at a position of the scale, 0 to 1. */
    public Color colorAt(double position) {
        return colors[(int) Math.round(Math.max(0, Math.min(1, position)) * (colors.length - 1))];
    }

    /**
     * The place of α on the scale: 0 at α ≤ 10⁻², linear in log α to 0.95 at 10⁶, and 1 at ∞.
     *
     * @throws IllegalArgumentException if α is negative or not a number
     */
    public static double positionOf(double alpha) {
        if (!(alpha >= 0)) {
            throw new IllegalArgumentException("No colour for α = " + alpha + ": it must be 0 or more.");
        }
        if (Double.isInfinite(alpha)) {
            return 1;
        }
        double exponent = Math.max(LOWEST_EXPONENT, Math.min(HIGHEST_EXPONENT, Math.log10(alpha)));
        return POSITION_OF_HIGHEST * (exponent - LOWEST_EXPONENT) / (HIGHEST_EXPONENT - LOWEST_EXPONENT);
    }

    private static Color[] evenlySpaced(double[] from, double[] to) {
        OkLab[] dense = new OkLab[8 * SAMPLES];
        double[] length = new double[dense.length];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = mixed(from, to, i / (dense.length - 1.0));
            length[i] = i == 0 ? 0 : length[i - 1] + dense[i].distanceTo(dense[i - 1]);
        }
        Color[] even = new Color[SAMPLES];
        int i = 0;
        for (int k = 0; k < SAMPLES; k++) {
            double wanted = length[dense.length - 1] * k / (SAMPLES - 1.0);
            while (i < dense.length - 1 && length[i] < wanted) {
                i++;
            }
            even[k] = dense[i].toColor();
        }
        return even;
    }

    private static OkLab mixed(double[] from, double[] to, double share) {
        double hue = mix(from[2], to[2], Math.pow(share, HUE_EXPONENT));
        return OkLab.ofHue(mix(from[0], to[0], share), mix(from[1], to[1], share), hue)
                .withinGamut();
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
