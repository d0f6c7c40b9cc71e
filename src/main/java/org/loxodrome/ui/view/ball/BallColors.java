package org.loxodrome.ui.view.ball;

import javafx.scene.paint.Color;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.ui.view.space.Colors;
import org.loxodrome.ui.view.space.SetText;

/**
 * A theme's colours for ball and polyhedron.
 *
 * @param style colours and sizes of markers
 * @param background behind everything
 * @param ball the ball where it is lit
 * @param crease the curves on it where a coordinate is zero
 * @param section the finer curves on it
 * @param axis the three axes
 * @param touched faces of the polyhedron that the ball touches, translucent
 * @param untouched the other faces, translucent
 * @param ray the line through the touching point
 * @param touching the outline of a touching set that is more than a point
 * @param edge edges of the polyhedron
 * @param cut where the polyhedron is cut off
 * @param halo around labels
 */
record BallColors(
        PictureStyle style,
        Color background,
        Color ball,
        Color crease,
        Color section,
        Color axis,
        Color touched,
        Color untouched,
        Color ray,
        Color touching,
        Color edge,
        Color cut,
        Color halo) {

    private static final double OPACITY_OF_HALO = 0.5;

    static BallColors of(Theme theme) {
        Color background = Colors.convert(theme.background());
        Color ink = Colors.convert(theme.ink());
        Color muted = Colors.convert(theme.mutedInk());
        Color accent = Colors.convert(theme.accent());
        boolean dark = background.getBrightness() < 0.5;
        Color ball = background.interpolate(accent, dark ? 0.42 : 0.22);
        return new BallColors(
                new PictureStyle(theme, SetText.SIZE),
                background,
                ball,
                ball.interpolate(ink, dark ? 0.5 : 0.6),
                ball.interpolate(ink, dark ? 0.18 : 0.22),
                muted,
                Colors.translucent(muted, dark ? 0.34 : 0.26),
                Colors.translucent(muted, dark ? 0.16 : 0.12),
                Colors.convert(theme.colorOf(Marker.Kind.PATH_POINT)),
                Colors.convert(theme.colorOf(Marker.Kind.L1)),
                background.interpolate(ink, dark ? 0.8 : 0.75),
                background.interpolate(muted, 0.55),
                background.deriveColor(0, 1, 1, OPACITY_OF_HALO));
    }
}
