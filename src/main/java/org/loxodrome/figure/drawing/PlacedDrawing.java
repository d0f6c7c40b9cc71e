package org.loxodrome.figure.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A drawing's place on a larger page.
 *
 * @param drawing the drawing, without its background
 * @param name what its layers' names begin with, so that they stay the only ones
 * @param x how far it is moved to the right
 * @param y how far it is moved down
 */
public record PlacedDrawing(Drawing drawing, String name, double x, double y) {

    /** Its layers where they are on the page. */
    public List<Layer> layers() {
        return drawing.layers().stream().map(this::moved).toList();
    }

    private Layer moved(Layer layer) {
        Rectangle2D clip = layer.clip();
        Rectangle2D movedClip = clip == null
                ? null
                : new Rectangle2D.Double(clip.getX() + x, clip.getY() + y, clip.getWidth(), clip.getHeight());
        List<Mark> marks = layer.marks().stream().map(this::moved).toList();
        return new Layer(layer.kind(), name + "-" + layer.id(), layer.title(), movedClip, marks);
    }

    private Mark moved(Mark mark) {
        AffineTransform move = AffineTransform.getTranslateInstance(x, y);
        if (mark instanceof Mark.Line line) {
            return new Mark.Line(move.createTransformedShape(line.path()), line.pen(), line.color());
        }
        if (mark instanceof Mark.Area area) {
            return new Mark.Area(move.createTransformedShape(area.shape()), area.color());
        }
        Mark.Words words = (Mark.Words) mark;
        return new Mark.Words(
                words.text(),
                words.x() + x,
                words.y() + y,
                words.anchor(),
                words.size(),
                words.color(),
                words.upwards());
    }
}
