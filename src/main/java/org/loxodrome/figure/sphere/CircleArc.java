package org.loxodrome.figure.sphere;

import java.awt.geom.Path2D;

/**
 * An arc of a circle on the sphere, c + cos t·a + sin t·b. Its image is an arc of an ellipse, which is drawn as cubic curves.
 *
 * @param middle c
 * @param cosine a
 * @param sine b, perpendicular to a and as long
 * @param from where t begins, in radians
 * @param to where it ends
 */
record CircleArc(double[] middle, double[] cosine, double[] sine, double from, double to) {

    private static final double LONGEST_CURVE = Math.PI / 6;

    /** The circle of equal pitch, in degrees. */
    static CircleArc parallel(double pitch) {
        double height = Math.sin(Math.toRadians(pitch));
        double radius = Math.cos(Math.toRadians(pitch));
        return new CircleArc(
                new double[] {0, 0, height}, new double[] {radius, 0, 0}, new double[] {0, radius, 0}, 0, 2 * Math.PI);
    }

    /** Directions of equal azimuth, between two pitches; in degrees. */
    static CircleArc meridian(double azimuth, double south, double north) {
        double phi = Math.toRadians(azimuth);
        return new CircleArc(
                new double[3],
                new double[] {Math.cos(phi), Math.sin(phi), 0},
                new double[] {0, 0, 1},
                Math.toRadians(south),
                Math.toRadians(north));
    }

    /**
     * Adds the part that is in front of the sphere, or the part behind it. The arc faces the viewer by C + R cos(t − φ), whose zeros are
     * known.
     */
    void append(Path2D path, boolean front, Orthographic projection) {
        double level = projection.facing(middle);
        double a = projection.facing(cosine);
        double b = projection.facing(sine);
        double swing = Math.hypot(a, b);
        if (swing <= Math.abs(level)) {
            if (level >= 0 == front) {
                append(path, from, to, projection);
            }
            return;
        }
        double half = Math.acos(-level / swing); // in front for |t − φ| < half
        double middle = front ? Math.atan2(b, a) : Math.atan2(b, a) + Math.PI;
        double reach = front ? half : Math.PI - half;
        double turn = 2 * Math.PI;
        for (double t = middle + turn * Math.ceil((from - reach - middle) / turn); t - reach < to; t += turn) {
            append(path, Math.max(from, t - reach), Math.min(to, t + reach), projection);
        }
    }

    private void append(Path2D path, double start, double end, Orthographic projection) {
        int curves = (int) Math.ceil((end - start) / LONGEST_CURVE);
        double step = (end - start) / curves;
        double lever = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < curves; i++) {
            double t = start + i * step;
            double[] first = at(t);
            double[] last = at(t + step);
            double[] leaving = along(first, lever, t);
            double[] arriving = along(last, -lever, t + step);
            if (i == 0) {
                path.moveTo(projection.x(first), projection.y(first));
            }
            path.curveTo(
                    projection.x(leaving), projection.y(leaving),
                    projection.x(arriving), projection.y(arriving),
                    projection.x(last), projection.y(last));
        }
    }

    private double[] at(double t) {
        double[] point = new double[3];
        for (int i = 0; i < 3; i++) {
            point[i] = middle[i] + Math.cos(t) * cosine[i] + Math.sin(t) * sine[i];
        }
        return point;
    }

    /** From a point of the circle along its tangent there. */
    private double[] along(double[] point, double length, double t) {
        double[] moved = new double[3];
        for (int i = 0; i < 3; i++) {
            moved[i] = point[i] + length * (Math.cos(t) * sine[i] - Math.sin(t) * cosine[i]);
        }
        return moved;
    }
}
