package org.loxodrome.ui.view.sphere;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.MarkerShape;
import org.loxodrome.figure.Theme;

/** Draws markers in the figures' shapes and colours, facing the viewer. */
final class MarkerPainter {

    /** Radius of the l2 circle in pixels, the unit of the shapes. */
    static final double UNIT = 6.5;

    private static final double OUTLINE = 1.0;
    private static final double HOLLOW = 2.2;

    private MarkerPainter() {}

    static void paint(GraphicsContext canvas, Marker.Kind kind, ScreenPoint at, Theme theme) {
        MarkerShape shape = MarkerShape.of(kind);
        Color color = SphereColors.convert(theme.colorOf(kind));
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        trace(canvas, shape.outline(), at);
        if (shape.filled()) {
            canvas.setFill(color);
            canvas.fill();
            canvas.setStroke(SphereColors.convert(theme.markerOutline()));
            canvas.setLineWidth(OUTLINE);
        } else {
            canvas.setStroke(color);
            canvas.setLineWidth(HOLLOW);
        }
        canvas.stroke();
    }

    /** The radius of a marker's circumscribed circle, in pixels. */
    static double radius(Marker.Kind kind) {
        java.awt.geom.Rectangle2D bounds = MarkerShape.of(kind).outline().getBounds2D();
        return UNIT * Math.max(bounds.getMaxX(), Math.max(bounds.getMaxY(), -bounds.getMinY()));
    }

    private static void trace(GraphicsContext canvas, Shape shape, ScreenPoint at) {
        canvas.beginPath();
        double[] p = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(p);
            for (int i = 0; i < 6; i++) {
                p[i] = p[i] * UNIT + (i % 2 == 0 ? at.x() : at.y());
            }
            switch (segment) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> canvas.quadraticCurveTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> canvas.bezierCurveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> canvas.closePath();
            }
        }
    }
}
