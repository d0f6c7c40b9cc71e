package org.loxodrome.figure;

import java.awt.Color;

/**
 * A colour in OKLab, where equal distances look about equally different.
 *
 * <p>Source: B. Ottosson, "A perceptual color space for image processing" (2020); sRGB transfer function of IEC 61966-2-1.
 *
 * @param lightness L, 0 (black) to 1 (white)
 * @param a green to red
 * @param b blue to yellow
 */
public record OkLab(double lightness, double a, double b) {

    /** The colour with the given lightness, chroma and hue in degrees. */
    public static OkLab ofHue(double lightness, double chroma, double hue) {
        double radians = Math.toRadians(hue);
        return new OkLab(lightness, chroma * Math.cos(radians), chroma * Math.sin(radians));
    }

    /** The OKLab coordinates of an opaque sRGB colour. */
    public static OkLab of(Color color) {
        double red = linear(color.getRed());
        double green = linear(color.getGreen());
        double blue = linear(color.getBlue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new OkLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The nearest 8-bit sRGB colour; channels outside the gamut are clipped. */
    public Color toColor() {
        double[] rgb = linearRgb();
        return new Color(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
    }

    /** This colour, or the most colourful one of its lightness and hue that sRGB can show. */
    public OkLab withinGamut() {
        double shown = 0;
        double tooMuch = 1;
        if (faded(1).isInGamut()) {
            return this;
        }
        for (int i = 0; i < 30; i++) {
            double middle = (shown + tooMuch) / 2;
            if (faded(middle).isInGamut()) {
                shown = middle;
            } else {
                tooMuch = middle;
            }
        }
        return faded(shown);
    }

    /** The distance to another colour; about 0.02 can just be told apart side by side. */
    public double distanceTo(OkLab other) {
        return Math.sqrt(square(lightness - other.lightness) + square(a - other.a) + square(b - other.b));
    }

    /** The relative luminance Y of a colour (WCAG 2), 0 to 1. */
    public static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    /** The contrast ratio of two colours (WCAG 2), 1 to 21. */
    public static double contrast(Color first, Color second) {
        double one = luminance(first) + 0.05;
        double two = luminance(second) + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private OkLab faded(double share) {
        return new OkLab(lightness, share * a, share * b);
    }

    private boolean isInGamut() {
        for (double value : linearRgb()) {
            if (value < 0 || value > 1) {
                return false;
            }
        }
        return true;
    }

    private double[] linearRgb() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double square(double value) {
        return value * value;
    }
}
