package org.loxodrome.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.OctantSurface;
import org.loxodrome.geometry.Polyhedron;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;

/**
 * The largest ball of Q_μ^D, or of the l_{2/D} quasi-norm, that does not enter the polyhedron {w : X w ≥ 1}: it touches it at the
 * max-margin predictors. For d = 3. Lengths are in units of the ball's half axis, so that the ball meets the axes at ±1.
 *
 * @param kind whose ball
 * @param depth the depth D
 * @param mu μ; 0 for the l_{2/D} quasi-norm and for the l1 norm, ∞ for the l2 norm
 * @param touches the max-margin predictors: one, or the corners of the face they fill
 * @param surface the ball's surface
 * @param polyhedron the polyhedron within a cube of half side {@value #REACH}
 * @param support the rows of X whose faces are touched, counted from 0
 */
public record NormBall(
        Kind kind,
        Depth depth,
        double mu,
        List<Touch> touches,
        OctantSurface surface,
        Polyhedron polyhedron,
        List<Integer> support) {

    /** How far the polyhedron is known. */
    public static final double REACH = 1.5;

    /** A multiple of 3, so that the middle of an octant is among the places. */
    static final int DIVISIONS = 42;

    /** Relative: margins this close to the smallest one are equal to it. */
    private static final double EQUAL_MARGINS = 1e-7;

    private static final int DIMENSION = 3;

    /** Whose ball. */
    public enum Kind {
        /** Q_μ^D. */
        Q,
        /** The l_{2/D} quasi-norm, for D = 2 the l1 norm. */
        L2_OVER_D
    }

    /**
     * Where the ball touches the polyhedron.
     *
     * @param direction from the origin
     * @param distance from the origin, in half axes
     */
    public record Touch(Direction direction, double distance) {

        /** The point. */
        public double[] toArray() {
            return Arrays.stream(direction.toArray()).map(s -> distance * s).toArray();
        }
    }

    /** Copies the lists. */
    public NormBall {
        touches = List.copyOf(touches);
        support = List.copyOf(support);
    }

    /**
     * The ball of Q_μ^D.
     *
     * @param mu μ; ∞ for its limit, the l2 ball, and 0 for the l1 ball
     * @param at the direction of the Q_μ max-margin predictor
     * @return empty unless d = 3 and the direction separates the data
     */
    public static Optional<NormBall> of(Dataset dataset, Depth depth, double mu, Direction at) {
        if (!isDrawable(dataset, List.of(at))) {
            return Optional.empty();
        }
        double[][] rows = dataset.signedRows();
        if (mu == 0 || Double.isInfinite(mu)) {
            return Optional.of(ofNorm(Kind.Q, depth, mu, rows, List.of(at), mu == 0 ? 1 : 2));
        }
        double length = 1 / margin(rows, at);
        double[] point = Arrays.stream(at.toArray()).map(s -> length * s / mu).toArray();
        PotentialShape shape = PotentialShape.through(Link.of(depth), point);
        return Optional.of(of(Kind.Q, depth, mu, rows, List.of(at), shape, shape.tip() * mu));
    }

    /**
     * The ball of the l_{2/D} quasi-norm.
     *
     * @param theory where its max-margin predictors are known from
     * @return empty unless d = 3 and there are such directions
     */
    public static Optional<NormBall> ofQuasiNorm(Dataset dataset, Depth depth, Theory theory) {
        List<Direction> l1 = depth.value() == 2 ? theory.l1() : List.of();
        return ofQuasiNorm(dataset, depth, theory.l2OverD().isEmpty() ? l1 : theory.l2OverD());
    }

    static Optional<NormBall> ofQuasiNorm(Dataset dataset, Depth depth, List<Direction> minima) {
        if (!isDrawable(dataset, minima)) {
            return Optional.empty();
        }
        return Optional.of(ofNorm(Kind.L2_OVER_D, depth, 0, dataset.signedRows(), minima, depth.exponent()));
    }

    private static NormBall ofNorm(
            Kind kind, Depth depth, double mu, double[][] rows, List<Direction> at, double exponent) {
        PowerShape shape = new PowerShape(exponent);
        return of(kind, depth, mu, rows, at, shape, 1 / margin(rows, at.get(0)) / radius(shape, at.get(0)));
    }

    private static boolean isDrawable(Dataset dataset, List<Direction> at) {
        return dataset.dimension() == DIMENSION
                && !at.isEmpty()
                && at.stream().allMatch(direction -> margin(dataset.signedRows(), direction) > 0);
    }

    private static NormBall of(
            Kind kind, Depth depth, double mu, double[][] rows, List<Direction> at, BallShape shape, double unit) {
        List<Touch> touches =
                at.stream().map(s -> new Touch(s, 1 / margin(rows, s) / unit)).toList();
        return new NormBall(
                kind,
                depth,
                mu,
                touches,
                surface(shape, DIVISIONS),
                Polyhedron.of(rows, 1 / unit, REACH),
                support(rows, at));
    }

    /** The surface at directions (sin πi/2n, sin πj/2n, sin πk/2n), which lie more evenly than (i, j, k) do. */
    static OctantSurface surface(BallShape shape, int divisions) {
        double[] points = new double[3 * OctantSurface.size(divisions)];
        double[] normals = new double[points.length];
        for (int i = 0; i <= divisions; i++) {
            for (int j = 0; j <= Math.min(i, divisions - i); j++) {
                int k = divisions - i - j;
                if (k <= j) { // the other orders of i ≥ j ≥ k are its mirror images
                    double[] point = point(shape, divisions, i, j, k);
                    writeAllOrders(point, unit(shape.gradient(point)), divisions, new int[] {i, j, k}, points, normals);
                }
            }
        }
        return new OctantSurface(divisions, points, normals);
    }

    private static double[] point(BallShape shape, int divisions, int... place) {
        double[] direction = unit(Arrays.stream(place)
                .mapToDouble(i -> Math.sin(Math.PI / 2 * i / divisions))
                .toArray());
        double radius = shape.radius(direction);
        return Arrays.stream(direction).map(s -> radius * s).toArray();
    }

    private static void writeAllOrders(
            double[] point, double[] normal, int divisions, int[] place, double[] points, double[] normals) {
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                if (a != b) {
                    int[] order = {a, b, 3 - a - b};
                    int at = 3 * OctantSurface.index(divisions, place[order[0]], place[order[1]]);
                    for (int i = 0; i < 3; i++) {
                        points[at + i] = point[order[i]];
                        normals[at + i] = normal[order[i]];
                    }
                }
            }
        }
    }

    private static double radius(BallShape shape, Direction direction) {
        return shape.radius(Arrays.stream(direction.toArray()).map(Math::abs).toArray());
    }

    private static List<Integer> support(double[][] rows, List<Direction> at) {
        List<Integer> support = new ArrayList<>();
        for (int n = 0; n < rows.length; n++) {
            double[] row = rows[n];
            if (at.stream().allMatch(s -> margin(row, s) <= (1 + EQUAL_MARGINS) * margin(rows, s))) {
                support.add(n);
            }
        }
        return support;
    }

    private static double margin(double[][] rows, Direction direction) {
        return Arrays.stream(rows)
                .mapToDouble(row -> margin(row, direction))
                .min()
                .orElseThrow();
    }

    private static double margin(double[] row, Direction direction) {
        return IntStream.range(0, row.length)
                .mapToDouble(i -> row[i] * direction.component(i))
                .sum();
    }

    private static double[] unit(double[] vector) {
        return Direction.of(vector).toArray();
    }
}
