package org.loxodrome.ui.view.formula;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Path2D;
import javafx.scene.canvas.Canvas;
import org.jfree.fx.FXGraphics2D;

/** Collects the outlines of all that is drawn, in one colour, instead of drawing it: letters are shapes as well. */
final class OutlineGraphics extends FXGraphics2D {

    private final Path2D collected = new Path2D.Double(Path2D.WIND_NON_ZERO);

    OutlineGraphics() {
        super(new Canvas(1, 1).getGraphicsContext2D());
    }

    /** What has been drawn. */
    Shape outline() {
        return collected;
    }

    @Override
    public void fill(Shape shape) {
        collected.append(getTransform().createTransformedShape(shape), false);
    }

    @Override
    public void draw(Shape shape) {
        fill(getStroke().createStrokedShape(shape));
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        fill(font.createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawChars(char[] letters, int offset, int length, int x, int y) {
        drawString(new String(letters, offset, length), x, y);
    }
}
