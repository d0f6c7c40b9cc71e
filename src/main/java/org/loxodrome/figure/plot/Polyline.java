package org.loxodrome.figure.plot;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Straight pieces in a plane, of degrees or of the page. A point either starts a new stroke or is joined to the one before it.
 * Filled by whoever makes it, then only read.
 */
public final class Polyline {

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private boolean[] starts = new boolean[64];
    private int size;

    /** Begins a stroke. */
    public void start(double x, double y) {
        add(x, y, true);
    }

    /** Goes on with the stroke. */
    public void lineTo(double x, double y) {
        add(x, y, false);
    }

    /** Number of points. */
    public int size() {
        return size;
    }

    /** Point i, to the right. */
    public double x(int i) {
        return xs[i];
    }

    /** Point i, downwards on a page. */
    public double y(int i) {
        return ys[i];
    }

    /** The last point. */
    public double lastX() {
        return xs[size - 1];
    }

    /** Whether point i begins a stroke. */
    public boolean startsAt(int i) {
        return starts[i];
    }

    /** Length of the piece that ends at point i; 0 where a stroke begins. */
    public double lengthTo(int i) {
        return starts[i] ? 0 : Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
    }

    /** Length of all pieces. */
    public double length() {
        double length = 0;
        for (int i = 0; i < size; i++) {
            length += lengthTo(i);
        }
        return length;
    }

    /** The strokes as a path. */
    public Path2D toPath() {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, Math.max(1, size));
        for (int i = 0; i < size; i++) {
            if (starts[i]) {
                path.moveTo(xs[i], ys[i]);
            } else {
                path.lineTo(xs[i], ys[i]);
            }
        }
        return path;
    }

    /** The path, closed. */
    public Path2D toArea() {
        Path2D path = toPath();
        path.closePath();
        return path;
    }

    private void add(double x, double y, boolean start) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        starts[size] = start;
        size++;
    }
}
