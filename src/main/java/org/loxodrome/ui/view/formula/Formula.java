package org.loxodrome.ui.view.formula;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** Formulas in TeX as outlines, which have no resolution and take any colour. */
public final class Formula {

    /** Large enough that the library's rounding to whole units is not seen. */
    private static final float EM = 1000;

    private Formula() {}

    /**
     * The outline of a displayed formula, with its upper left corner at the origin, in units in which an em is 1.
     *
     * @throws IllegalArgumentException if it is not TeX as the library knows it
     */
    public static Shape outline(String tex) {
        TeXIcon icon = new TeXFormula(tex).createTeXIcon(TeXConstants.STYLE_DISPLAY, EM);
        icon.setForeground(Color.BLACK);
        OutlineGraphics graphics = new OutlineGraphics();
        icon.paintIcon(null, graphics, 0, 0);
        Shape drawn = graphics.outline();
        AffineTransform toEm = AffineTransform.getScaleInstance(1 / EM, 1 / EM);
        toEm.translate(-drawn.getBounds2D().getX(), -drawn.getBounds2D().getY());
        return toEm.createTransformedShape(drawn);
    }
}
