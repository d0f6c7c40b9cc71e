package org.loxodrome.ui.view.sphere;

import javafx.scene.paint.Color;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.ui.view.space.Colors;
import org.loxodrome.ui.view.space.SetText;

/**
 * A theme's colours for the sphere.
 *
 * @param style colours and sizes of curves and markers
 * @param background behind the sphere
 * @param globe the sphere itself where it is lit
 * @param shell its material, not quite opaque, so that what is behind it is seen faintly
 * @param graticule the fine net
 * @param coordinateCircle the circles where a component is zero
 * @param horizon the sphere's outline
 * @param axis the three axes
 * @param region tint of the region of separating directions, translucent
 * @param regionOutline its outline
 * @param halo around labels
 */
record SphereColors(
        PictureStyle style,
        Color background,
        Color globe,
        Color shell,
        Color graticule,
        Color coordinateCircle,
        Color horizon,
        Color axis,
        Color region,
        Color regionOutline,
        Color halo) {

    private static final double OPACITY_OF_SHELL = 0.75;
    private static final double OPACITY_OF_HALO = 0.4;

    static SphereColors of(Theme theme) {
        Color background = Colors.convert(theme.background());
        Color ink = Colors.convert(theme.ink());
        Color muted = Colors.convert(theme.mutedInk());
        boolean dark = background.getBrightness() < 0.5;
        Color globe = background.interpolate(ink, dark ? 0.20 : 0.02);
        return new SphereColors(
                new PictureStyle(theme, SetText.SIZE),
                background,
                globe,
                Colors.translucent(globe, OPACITY_OF_SHELL),
                Colors.translucent(ink, 0.10),
                globe.interpolate(ink, dark ? 0.22 : 0.26),
                globe.interpolate(ink, dark ? 0.30 : 0.36),
                muted,
                Colors.translucent(muted, dark ? 0.14 : 0.09),
                Colors.convert(theme.regionOutline()),
                globe.deriveColor(0, 1, 1, OPACITY_OF_HALO));
    }

    /** The colour of a curve, the same as in the legend. */
    Color of(Curve curve) {
        return Colors.convert(style.color(curve));
    }
}
