package org.loxodrome.ui.view.space;

import org.loxodrome.geometry.Direction;

/** Arithmetic on vectors of R³, as arrays of length 3. */
public final class Vectors {

    private static final double PARALLEL = 1e-12;

    private Vectors() {}

    /** The components of a direction; one in the plane gets w₃ = 0. */
    public static double[] of(Direction direction) {
        double third = direction.dimension() > 2 ? direction.component(2) : 0;
        return new double[] {direction.component(0), direction.component(1), third};
    }

    /** The angle between two unit vectors in radians, accurate for small angles (Kahan's formula). */
    public static double angle(double[] a, double[] b) {
        double minus = 0;
        double plus = 0;
        for (int i = 0; i < 3; i++) {
            minus += (a[i] - b[i]) * (a[i] - b[i]);
            plus += (a[i] + b[i]) * (a[i] + b[i]);
        }
        return 2 * Math.atan2(Math.sqrt(minus), Math.sqrt(plus));
    }

    /** The unit tangent in a of the great arc from a to b; any tangent in a where a and b are parallel. */
    public static double[] tangent(double[] a, double[] b) {
        double[] difference = {b[0] - a[0], b[1] - a[1], b[2] - a[2]}; // not b: exact for neighbours
        double radial = dot(a, difference);
        double[] tangent = mix(1, difference, -radial, a);
        return Math.sqrt(dot(tangent, tangent)) < PARALLEL ? anyTangent(a) : unit(tangent);
    }

    /** A unit tangent in a. */
    public static double[] anyTangent(double[] a) {
        return tangent(a, Math.abs(a[2]) < 0.9 ? new double[] {0, 0, 1} : new double[] {1, 0, 0});
    }

    /** The point an angle away from a (radians) along the great arc that leaves it with this tangent. */
    public static double[] onArc(double[] a, double[] tangent, double angle) {
        return mix(Math.cos(angle), a, Math.sin(angle), tangent);
    }

    /** The unit vector of a vector's direction. */
    public static double[] unit(double[] a) {
        double length = Math.sqrt(dot(a, a));
        return new double[] {a[0] / length, a[1] / length, a[2] / length};
    }

    public static double[] mix(double shareOfA, double[] a, double shareOfB, double[] b) {
        return new double[] {
            shareOfA * a[0] + shareOfB * b[0], shareOfA * a[1] + shareOfB * b[1], shareOfA * a[2] + shareOfB * b[2],
        };
    }

    public static double[] cross(double[] a, double[] b) {
        return new double[] {
            a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0],
        };
    }

    public static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
