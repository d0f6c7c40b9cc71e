package org.loxodrome.ui.view.space;

import javafx.scene.paint.Color;

/** The figures' colours as those of a scene. */
public final class Colors {

    private Colors() {}

    /** The same colour. */
    public static Color convert(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue(), color.getAlpha() / 255.0);
    }

    /** An opaque colour of the screen as one of the figures. */
    public static java.awt.Color ofScreen(Color color) {
        return new java.awt.Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
    }

    /**
     * A colour for a translucent material: the renderer takes the components as already multiplied by the opacity, but does not
     * multiply them.
     */
    public static Color translucent(Color color, double opacity) {
        return Color.color(opacity * color.getRed(), opacity * color.getGreen(), opacity * color.getBlue(), opacity);
    }
}
