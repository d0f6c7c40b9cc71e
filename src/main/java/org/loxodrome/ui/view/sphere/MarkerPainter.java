package org.loxodrome.ui.view.sphere;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
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

    /**
     * Draws a marker.
     *
     * @param rotation clockwise, in radians
     */
    static void paint(GraphicsContext canvas, Marker marker, ScreenPoint at, double rotation, Theme theme) {
        MarkerShape shape = MarkerShape.of(marker.kind());
        Color color = color(marker, theme);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        AffineTransform place = AffineTransform.getTranslateInstance(at.x(), at.y());
        place.rotate(rotation);
        place.scale(UNIT, UNIT);
        trace(canvas, shape.outline().getPathIterator(place));
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

    private static Color color(Marker marker, Theme theme) {
        boolean ofTrajectory = !Double.isNaN(marker.alpha());
        return SphereColors.convert(
                ofTrajectory ? theme.alphaScale().colorOf(marker.alpha()) : theme.colorOf(marker.kind()));
    }

    /** The radius of a marker's circumscribed circle, in pixels. */
    static double radius(Marker.Kind kind) {
        Rectangle2D bounds = MarkerShape.of(kind).outline().getBounds2D();
        return UNIT * Math.max(bounds.getMaxX(), Math.max(bounds.getMaxY(), -bounds.getMinY()));
    }

    private static void trace(GraphicsContext canvas, PathIterator path) {
        canvas.beginPath();
        double[] p = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> canvas.quadraticCurveTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> canvas.bezierCurveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> canvas.closePath();
            }
        }
    }
}
