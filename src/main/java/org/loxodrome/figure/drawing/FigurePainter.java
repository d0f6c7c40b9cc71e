package org.loxodrome.figure.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Paints a drawing on any {@link Graphics2D}: an image, a screen. */
public final class FigurePainter {

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private FigurePainter() {}

    /** Paints the drawing with its top left corner at the origin; leaves the graphics' state as it was. */
    public static void paint(Graphics2D graphics, Drawing drawing) {
        paintPage(graphics, drawing);
        paint(graphics, drawing.layers());
    }

    /** Paints the empty page of a drawing. */
    static void paintPage(Graphics2D graphics, Drawing drawing) {
        paint(graphics, own -> {
            own.setColor(drawing.background());
            own.fill(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        });
    }

    /** Paints some layers of a drawing. */
    static void paint(Graphics2D graphics, List<Layer> layers) {
        paint(graphics, own -> layers.forEach(layer -> paint(own, layer)));
    }

    private static void paint(Graphics2D graphics, Consumer<Graphics2D> painting) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.addRenderingHints(HINTS);
            painting.accept(own);
        } finally {
            own.dispose();
        }
    }

    private static void paint(Graphics2D graphics, Layer layer) {
        Shape before = graphics.getClip();
        if (layer.clip() != null) {
            graphics.clip(layer.clip());
        }
        for (Mark mark : layer.marks()) {
            paint(graphics, mark);
        }
        graphics.setClip(before);
    }

    private static void paint(Graphics2D graphics, Mark mark) {
        if (mark instanceof Mark.Line line) {
            graphics.setColor(line.color());
            graphics.setStroke(line.pen().toStroke());
            graphics.draw(line.path());
        } else if (mark instanceof Mark.Area area) {
            graphics.setColor(area.color());
            graphics.fill(area.shape());
        } else if (mark instanceof Mark.Words words) {
            paint(graphics, words);
        }
    }

    private static void paint(Graphics2D graphics, Mark.Words words) {
        Typesetting set = Typesetting.of(words.text(), words.size());
        AffineTransform before = graphics.getTransform();
        graphics.translate(words.x(), words.y());
        if (words.upwards()) {
            graphics.rotate(-Math.PI / 2);
        }
        double start = words.anchor().start(set.width());
        graphics.setColor(words.color());
        for (Typesetting.Piece piece : set.pieces()) {
            graphics.setFont(piece.font());
            graphics.drawString(piece.run().text(), (float) (start + piece.x()), (float) piece.drop());
        }
        graphics.setTransform(before);
    }
}
