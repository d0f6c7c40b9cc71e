package org.loxodrome.figure;

import java.awt.Color;

/**
 * The colour of an initialization scale α, from 10⁻² to 10⁶, with α = ∞ a step further, at the end.
 *
 * <p>The place on the scale is asinh(2 log₁₀ α): logarithmic around α = 1, where trajectories turn from the rich to the kernel
 * regime, and tighter towards both ends, where they hardly change with α any more. The colours go from violet over red to
 * yellow along a curve in OKLab whose lightness only rises, so that the order can be read without colour vision, and are spaced
 * evenly by OKLab distance.
 */
public final class AlphaScale {

    private static final double DECADES = 0.5;
    private static final double LOWEST = asinh(-2 / DECADES);
    private static final double HIGHEST = asinh(6 / DECADES);
    private static final double POSITION_OF_HIGHEST = 0.95;
    private static final int SAMPLES = 1024;

    /** Above 1: the hue turns slowly from blue to violet, where only its redness changes, which not all eyes see. */
    private static final double HUE_EXPONENT = 1.15;

    private final Color[] colors;

    /**
     * The scale between two ends, of which lightness, chroma and hue (degrees) are interpolated.
     *
     * @param from colour at α = 10⁻²: lightness, chroma, hue
     * @param to colour at α = ∞: lightness, chroma, hue
     * @param extraChroma what is added to the chroma halfway
     */
    AlphaScale(double[] from, double[] to, double extraChroma) {
        this.colors = evenlySpaced(from, to, extraChroma);
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
     * The place of α on the scale: 0 at α ≤ 10⁻², 0.95 at 10⁶, and 1 at ∞.
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
        double place = Math.max(LOWEST, Math.min(HIGHEST, asinh(Math.log10(alpha) / DECADES)));
        return POSITION_OF_HIGHEST * (place - LOWEST) / (HIGHEST - LOWEST);
    }

    private static double asinh(double x) {
        return Math.copySign(Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), x);
    }

    private static Color[] evenlySpaced(double[] from, double[] to, double extraChroma) {
        OkLab[] dense = new OkLab[8 * SAMPLES];
        double[] length = new double[dense.length];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = mixed(from, to, extraChroma, i / (dense.length - 1.0));
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

    private static OkLab mixed(double[] from, double[] to, double extraChroma, double share) {
        double hue = mix(from[2], to[2], Math.pow(share, HUE_EXPONENT));
        double chroma = mix(from[1], to[1], share) + extraChroma * 4 * share * (1 - share);
        return OkLab.ofHue(mix(from[0], to[0], share), chroma, hue).withinGamut();
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
