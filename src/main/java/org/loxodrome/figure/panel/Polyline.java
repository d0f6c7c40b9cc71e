package org.loxodrome.figure.panel;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Straight pieces in a plane, of degrees or of the page. A point either starts a new stroke or is joined to the one before it.
 * Filled by whoever makes it, then only read.
 */
final class Polyline {

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private boolean[] starts = new boolean[64];
    private int size;

    void start(double x, double y) {
        add(x, y, true);
    }

    void lineTo(double x, double y) {
        add(x, y, false);
    }

    int size() {
        return size;
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }

    double lastX() {
        return xs[size - 1];
    }

    /** Whether point i begins a stroke. */
    boolean startsAt(int i) {
        return starts[i];
    }

    /** Length of the piece that ends at point i; 0 where a stroke begins. */
    double lengthTo(int i) {
        return starts[i] ? 0 : Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
    }

    double length() {
        double length = 0;
        for (int i = 0; i < size; i++) {
            length += lengthTo(i);
        }
        return length;
    }

    Path2D toPath() {
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

    Path2D toArea() {
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
