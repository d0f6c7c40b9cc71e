package org.loxodrome.figure.file;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;

/** Takes the pieces of a path one after the other, where a format knows straight lines and cubic curves only. */
interface PathSink {

    void moveTo(double x, double y) throws IOException;

    void lineTo(double x, double y) throws IOException;

    void curveTo(double x1, double y1, double x2, double y2, double x, double y) throws IOException;

    void close() throws IOException;

    /** Hands a shape over; a quadratic curve becomes the cubic one of the same course. */
    static void trace(Shape shape, PathSink sink) throws IOException {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> sink.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> sink.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    sink.curveTo(
                            towards(x, p[0]), towards(y, p[1]), towards(p[2], p[0]), towards(p[3], p[1]), p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> sink.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> sink.close();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int last = 2 * Math.max(1, kind) - 2;
                x = p[last];
                y = p[last + 1];
            }
        }
    }

    private static double towards(double end, double control) {
        return end + 2 * (control - end) / 3;
    }
}
