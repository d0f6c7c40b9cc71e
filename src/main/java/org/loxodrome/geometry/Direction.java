package org.loxodrome.geometry;

import java.util.Arrays;

/**
 * A unit vector in R^d, d ≥ 1: a classifier up to its length. Immutable.
 *
 * <p>In three dimensions it is also written as azimuth φ and pitch θ in degrees, w = (cos θ cos φ, cos θ sin φ, sin θ).
 */
public final class Direction {

    private final double[] components;

    private Direction(double[] components) {
        this.components = components;
    }

    /**
     * The direction w/‖w‖ of a vector; exact to rounding for any length that is neither 0 nor infinite.
     *
     * @throws IllegalArgumentException if w is zero or has a component that is not finite
     */
    public static Direction of(double... vector) {
        double largest = 0;
        for (double component : vector) {
            if (!Double.isFinite(component)) {
                throw new IllegalArgumentException("No direction: " + Arrays.toString(vector) + " is not finite.");
            }
            largest = Math.max(largest, Math.abs(component));
        }
        if (largest == 0) {
            throw new IllegalArgumentException("No direction: the vector is zero.");
        }
        return new Direction(normalised(vector, largest));
    }

    /** The direction in R³ with the given azimuth and pitch, in degrees. */
    public static Direction ofDegrees(double azimuth, double pitch) {
        double phi = Math.toRadians(azimuth);
        double theta = Math.toRadians(pitch);
        return of(Math.cos(theta) * Math.cos(phi), Math.cos(theta) * Math.sin(phi), Math.sin(theta));
    }

    /** Number of components d. */
    public int dimension() {
        return components.length;
    }

    /** Component i of the unit vector. */
    public double component(int i) {
        return components[i];
    }

    /** The unit vector (a copy). */
    public double[] toArray() {
        return components.clone();
    }

    /** Azimuth atan2(w₂, w₁) in degrees, in (−180, 180]; 0 at the poles. Needs d ≥ 2. */
    public double azimuth() {
        return Math.toDegrees(Math.atan2(components[1] + 0.0, components[0] + 0.0));
    }

    /** Pitch in degrees, in [−90, 90]: the angle above the plane of the first two axes. Needs d = 3. */
    public double pitch() {
        return Math.toDegrees(Math.atan2(components[2], Math.hypot(components[0], components[1])));
    }

    /** The angle to another direction in degrees, in [0, 180]; accurate for small angles too (Kahan's formula). */
    public double angleTo(Direction other) {
        double difference = 0;
        double sum = 0;
        for (int i = 0; i < components.length; i++) {
            double minus = components[i] - other.components[i];
            double plus = components[i] + other.components[i];
            difference += minus * minus;
            sum += plus * plus;
        }
        return Math.toDegrees(2 * Math.atan2(Math.sqrt(difference), Math.sqrt(sum)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Direction that && Arrays.equals(components, that.components);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(components);
    }

    @Override
    public String toString() {
        return Arrays.toString(components);
    }

    private static double[] normalised(double[] vector, double largest) {
        double sum = 0;
        double[] unit = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / largest;
            sum += unit[i] * unit[i];
        }
        double length = Math.sqrt(sum);
        for (int i = 0; i < unit.length; i++) {
            unit[i] /= length;
        }
        return unit;
    }
}
