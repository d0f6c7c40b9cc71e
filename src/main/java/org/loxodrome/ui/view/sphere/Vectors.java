package org.loxodrome.ui.view.sphere;

import org.loxodrome.geometry.Direction;

/** Arithmetic on vectors of R³, as arrays of length 3. */
final class Vectors {

    private static final double PARALLEL = 1e-12;

    private Vectors() {}

    /** The components of a direction; one in the plane gets w₃ = 0. */
    static double[] of(Direction direction) {
        double third = direction.dimension() > 2 ? direction.component(2) : 0;
        return new double[] {direction.component(0), direction.component(1), third};
    }

    /** The angle between two unit vectors in radians, accurate for small angles (Kahan's formula). */
    static double angle(double[] a, double[] b) {
        double minus = 0;
        double plus = 0;
        for (int i = 0; i < 3; i++) {
            minus += (a[i] - b[i]) * (a[i] - b[i]);
            plus += (a[i] + b[i]) * (a[i] + b[i]);
        }
        return 2 * Math.atan2(Math.sqrt(minus), Math.sqrt(plus));
    }

    /** The unit tangent in a of the great arc from a to b; any tangent in a where a and b are parallel. */
    static double[] tangent(double[] a, double[] b) {
        double[] difference = {b[0] - a[0], b[1] - a[1], b[2] - a[2]}; // not b: exact for neighbours
        double radial = dot(a, difference);
        double[] tangent = mix(1, difference, -radial, a);
        double length = Math.sqrt(dot(tangent, tangent));
        if (length < PARALLEL) {
            return anyTangent(a);
        }
        return mix(1 / length, tangent, 0, a);
    }

    /** A unit tangent in a. */
    static double[] anyTangent(double[] a) {
        return tangent(a, Math.abs(a[2]) < 0.9 ? new double[] {0, 0, 1} : new double[] {1, 0, 0});
    }

    /** The point an angle away from a (radians) along the great arc that leaves it with this tangent. */
    static double[] onArc(double[] a, double[] tangent, double angle) {
        return mix(Math.cos(angle), a, Math.sin(angle), tangent);
    }

    static double[] mix(double shareOfA, double[] a, double shareOfB, double[] b) {
        return new double[] {
            shareOfA * a[0] + shareOfB * b[0], shareOfA * a[1] + shareOfB * b[1], shareOfA * a[2] + shareOfB * b[2],
        };
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {
            a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0],
        };
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
