package org.loxodrome.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;

/**
 * A number for every direction in R³: exact at the nodes of a grid of azimuths and pitches {@value #STEP}° apart, bilinear
 * between them.
 */
public final class SphereField {

    /** Degrees between two nodes. */
    static final double STEP = 1.5;

    private static final int COLUMNS = (int) (360 / STEP);
    private static final int ROWS = (int) (180 / STEP) + 1;

    private final double[] values;
    private final double largest;

    private SphereField(ToDoubleFunction<double[]> field, BooleanSupplier cancelled) {
        values = new double[ROWS * COLUMNS];
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < ROWS; row++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            for (int column = 0; column < COLUMNS; column++) {
                double value = field.applyAsDouble(node(row, column));
                values[row * COLUMNS + column] = value;
                most = Math.max(most, value);
            }
        }
        largest = most;
    }

    /**
     * The l2 margin min_n y_n ⟨x_n, w⟩ of every direction w, ‖w‖ = 1, in the units of the data.
     *
     * @param dataset data with three coordinates
     * @throws CancellationException if {@code cancelled} became true
     */
    public static SphereField margin(Dataset dataset, BooleanSupplier cancelled) {
        double[][] rows = dataset.signedRows();
        return new SphereField(
                w -> {
                    double least = Double.POSITIVE_INFINITY;
                    for (double[] row : rows) {
                        least = Math.min(least, dot(row, w));
                    }
                    return least;
                },
                cancelled);
    }

    /**
     * The angle in degrees from every direction to the nearest point of a path.
     *
     * @param path at least one direction in R³; joined by great arcs
     * @throws CancellationException if {@code cancelled} became true
     */
    public static SphereField angleTo(List<Direction> path, BooleanSupplier cancelled) {
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            arcs.add(new Arc(path.get(i).toArray(), path.get(Math.max(0, i - 1)).toArray()));
        }
        return new SphereField(
                w -> {
                    double cosine = -1;
                    for (Arc arc : arcs) {
                        cosine = Math.max(cosine, arc.cosineTo(w));
                    }
                    return Math.toDegrees(Math.acos(Math.min(1, cosine)));
                },
                cancelled);
    }

    /** The largest value at a node. */
    public double largest() {
        return largest;
    }

    /**
     * The value at a direction.
     *
     * @param azimuth in degrees, −180 to 180
     * @param pitch in degrees, −90 to 90
     */
    public double at(double azimuth, double pitch) {
        double column = (azimuth + 180) / STEP;
        double row = (pitch + 90) / STEP;
        int left = (int) Math.min(column, COLUMNS - 1);
        int below = (int) Math.min(row, ROWS - 2);
        int right = (left + 1) % COLUMNS;
        double share = column - left;
        return mix(
                mix(value(below, left), value(below, right), share),
                mix(value(below + 1, left), value(below + 1, right), share),
                row - below);
    }

    private double value(int row, int column) {
        return values[row * COLUMNS + column];
    }

    private static double[] node(int row, int column) {
        return Direction.ofDegrees(column * STEP - 180, row * STEP - 90).toArray();
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    /** An arc with what does not depend on the direction that is compared with it. */
    private static final class Arc {

        private final double[] end;
        private final double[] fromStart;
        private final double[] fromEnd;
        private final double[] normal;
        private final double squaredNormal;

        Arc(double[] end, double[] start) {
            this.end = end;
            normal = cross(start, end);
            squaredNormal = dot(normal, normal);
            fromStart = cross(normal, start);
            fromEnd = cross(end, normal);
        }

        /** The cosine of the angle to the arc, but for its start, which is the end of the one before. */
        double cosineTo(double[] w) {
            if (dot(fromStart, w) > 0 && dot(fromEnd, w) > 0) {
                double across = dot(normal, w);
                return Math.sqrt(Math.max(0, 1 - across * across / squaredNormal));
            }
            return dot(end, w);
        }
    }
}
