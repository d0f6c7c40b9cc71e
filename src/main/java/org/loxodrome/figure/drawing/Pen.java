package org.loxodrome.figure.drawing;

import java.awt.BasicStroke;

/**
 * How a line is drawn: round joins, round ends unless dashed.
 *
 * @param width its width
 * @param dash length of a dash; 0 for a solid line
 * @param gap length of the gap after it
 */
public record Pen(double width, double dash, double gap) {

    /** A solid line. */
    public static Pen solid(double width) {
        return new Pen(width, 0, 0);
    }

    /** Whether the line has gaps. */
    public boolean isDashed() {
        return dash > 0;
    }

    /** The same as a stroke of Java 2D. */
    public BasicStroke toStroke() {
        if (!isDashed()) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] pattern = {(float) dash, (float) gap};
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }
}
