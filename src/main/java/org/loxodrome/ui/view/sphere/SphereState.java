package org.loxodrome.ui.view.sphere;

import java.util.Optional;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.sphere.SphereFigure;
import org.loxodrome.ui.view.space.SetText;
import org.loxodrome.ui.view.space.Viewpoint;

/**
 * What a sphere view shows now.
 *
 * @param picture what is on the sphere
 * @param tint the colours of its surface; empty for the plain one
 * @param theme colours
 * @param viewpoint from where it is seen
 * @param width width of the view in pixels
 * @param height height of the view in pixels
 * @param scale how much larger than usual type, markers and lines are
 * @param discs what lies above it
 * @param focused whether the view shows that it has the keyboard
 */
record SphereState(
        Picture picture,
        Optional<SurfaceTint> tint,
        Theme theme,
        Viewpoint viewpoint,
        double width,
        double height,
        double scale,
        Discs discs,
        boolean focused) {

    /** The same without what is only on the screen. */
    SphereState alone() {
        return new SphereState(picture, tint, theme, viewpoint, width, height, scale, Discs.NONE, false);
    }

    /** The same as a figure of lines. */
    SphereFigure figure() {
        return SphereFigure.of(picture, viewpoint.outlook(), theme, width, height)
                .withFontSize(scale * SetText.SIZE)
                .withTint(tint, false);
    }
}
