package org.loxodrome.ui.view.space;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.loxodrome.figure.drawing.Mark;

/** Paints the shapes of a figure on a canvas. */
public final class MarkPainter {

    private MarkPainter() {}

    /** Paints lines and areas, later ones above earlier ones. */
    public static void paint(GraphicsContext graphics, List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Area area) {
                trace(graphics, area.shape());
                graphics.setFill(Colors.convert(area.color()));
                graphics.fill();
            } else if (mark instanceof Mark.Line line) {
                trace(graphics, line.path());
                graphics.setStroke(Colors.convert(line.color()));
                graphics.setLineWidth(line.pen().width());
                graphics.setLineCap(StrokeLineCap.ROUND);
                graphics.setLineJoin(StrokeLineJoin.ROUND);
                graphics.stroke();
            }
        }
    }

    private static void trace(GraphicsContext graphics, Shape shape) {
        graphics.beginPath();
        double[] p = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> graphics.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> graphics.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> graphics.quadraticCurveTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> graphics.bezierCurveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> graphics.closePath();
            }
        }
    }
}
