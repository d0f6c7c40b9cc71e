package org.loxodrome.geometry;

/**
 * The shorter arc of a great circle between two directions that are not opposite.
 *
 * @param from where it starts
 * @param to where it ends
 */
public record GreatArc(Direction from, Direction to) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if they are opposite, so that no arc between them is the shortest
     */
    public GreatArc {
        if (from.dimension() != to.dimension()) {
            throw new IllegalArgumentException("A great arc joins directions of the same dimension.");
        }
        if (from.angleTo(to) > 180 - 1e-10) {
            throw new IllegalArgumentException("No great arc: the directions are opposite.");
        }
    }

    /** Its length in degrees. */
    public double length() {
        return from.angleTo(to);
    }

    /**
     * The direction at a part of the way, at constant speed.
     *
     * @param part from 0 (start) to 1 (end)
     */
    public Direction at(double part) {
        double angle = Math.toRadians(length());
        double sine = Math.sin(angle);
        // sin(part·angle)/sin(angle), with its limit where the ends coincide
        double first = sine == 0 ? 1 - part : Math.sin((1 - part) * angle) / sine;
        double second = sine == 0 ? part : Math.sin(part * angle) / sine;
        double[] sum = new double[from.dimension()];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = first * from.component(i) + second * to.component(i);
        }
        return Direction.of(sum);
    }

    /** The angle in degrees from a direction to the nearest point of the arc. */
    public double distanceTo(Direction direction) {
        double along = 0;
        double across = 0;
        double[] tangent = tangent();
        for (int i = 0; i < tangent.length; i++) {
            along += direction.component(i) * from.component(i);
            across += direction.component(i) * tangent[i];
        }
        double position = Math.toDegrees(Math.atan2(across, along));
        if (position < 0 || position > length()) {
            return Math.min(from.angleTo(direction), to.angleTo(direction));
        }
        return at(length() == 0 ? 0 : position / length()).angleTo(direction);
    }

    /** The unit vector at the start that points along the arc; zero if the ends coincide. */
    private double[] tangent() {
        double cosine = 0;
        for (int i = 0; i < from.dimension(); i++) {
            cosine += from.component(i) * to.component(i);
        }
        double[] tangent = new double[from.dimension()];
        double squared = 0;
        for (int i = 0; i < tangent.length; i++) {
            tangent[i] = to.component(i) - cosine * from.component(i);
            squared += tangent[i] * tangent[i];
        }
        double length = Math.sqrt(squared);
        for (int i = 0; length > 0 && i < tangent.length; i++) {
            tangent[i] /= length;
        }
        return tangent;
    }
}
