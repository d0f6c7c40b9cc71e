package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * The corners of the polyhedra into which the hyperplanes w_i = 0 cut {w : X w ≥ 1}, and the edges between them. From any
 * corner all others can be reached: the polyhedra have no lines, so each has a connected graph, and two that share a facet
 * share the corners of that facet.
 */
final class CornerGraph {

    /** Smaller numbers, compared with the terms of a margin, are rounding errors. */
    static final double ZERO = 1e-11;

    /** A linear program's margins are this close to 1 where they are 1. */
    private static final double TIGHT = 1e-9;

    private static final double SINGULAR = 1e-14;

    private final ScaledRows rows;
    private final double[] sizes;
    private final double[] shifts;
    private final CornerBasis start;

    private CornerGraph(ScaledRows rows, double[] sizes, double[] shifts, CornerBasis start) {
        this.rows = rows;
        this.sizes = sizes;
        this.shifts = shifts;
        this.start = start;
    }

    /**
     * The graph as seen from a corner, whose moved bounds are chosen such that this corner is one of the graph.
     *
     * @return nothing if w is not a corner
     */
    static Optional<CornerGraph> from(double[] predictor, ScaledRows rows, Random random) {
        double[] sizes = sizes(rows);
        double scale = scale(predictor, sizes);
        int[] coordinates = IntStream.range(0, predictor.length)
                .filter(i -> Math.abs(predictor[i]) * sizes[i] > TIGHT * scale)
                .toArray();
        double[] margins = rows.margins(predictor);
        int[] points = mostIndependent(rows, upTo(ZERO * scale, margins), coordinates);
        if (points.length < coordinates.length) {
            points = mostIndependent(rows, upTo(TIGHT * scale, margins), coordinates);
        }
        return points.length < coordinates.length
                ? Optional.empty()
                : at(withoutViolation(CornerBasis.of(coordinates, points), rows, ZERO * scale), rows, sizes, random);
    }

    /** Of nearly equal points the basis may hold a wrong one: the violated one takes the place of the one most like it. */
    private static CornerBasis withoutViolation(CornerBasis rough, ScaledRows rows, double zero) {
        CornerBasis basis = rough;
        for (int swap = 0; swap < rows.size(); swap++) {
            int[] coordinates = basis.coordinates().stream().toArray();
            int[] points = basis.points().stream().toArray();
            Optional<double[][]> inverse = inverse(rows, coordinates, points);
            if (inverse.isEmpty()) {
                return rough;
            }
            double[] predictor = new double[rows.dimension()];
            for (int k = 0; k < points.length; k++) {
                addColumn(predictor, coordinates, inverse.get(), k, 1);
            }
            int violated = least(rows.margins(predictor));
            if (ScaledRows.dot(rows.row(violated), predictor) >= 1 - zero) {
                return basis;
            }
            int likest = likest(restricted(rows.row(violated), coordinates), inverse.get());
            basis = basis.flipPoint(points[likest]).flipPoint(violated);
        }
        return rough;
    }

    private static int least(double[] values) {
        int least = 0;
        for (int n = 1; n < values.length; n++) {
            least = values[n] < values[least] ? n : least;
        }
        return least;
    }

    /** The basis point with the largest coefficient in a row. */
    private static int likest(double[] row, double[][] inverse) {
        double[] coefficients = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            ScaledRows.addMultiple(coefficients, -row[j], inverse[j]);
        }
        return least(coefficients);
    }

    private static Optional<CornerGraph> at(CornerBasis basis, ScaledRows rows, double[] sizes, Random random) {
        int[] coordinates = basis.coordinates().stream().toArray();
        int[] points = basis.points().stream().toArray();
        return inverse(rows, coordinates, points)
                .map(inverse -> shifts(rows, coordinates, points, inverse, random))
                .map(shifts -> new CornerGraph(rows, sizes, shifts, basis));
    }

    private static int[] upTo(double slack, double[] margins) {
        return IntStream.range(0, margins.length)
                .filter(n -> margins[n] - 1 <= slack)
                .toArray();
    }

    /** The corner from which the graph was made. */
    CornerBasis start() {
        return start;
    }

    /** The corner of a basis; nothing if rounding errors leave it no corner. */
    Optional<Corner> corner(CornerBasis basis) {
        int[] coordinates = basis.coordinates().stream().toArray();
        int[] points = basis.points().stream().toArray();
        return inverse(rows, coordinates, points)
                .map(inverse -> corner(basis, coordinates, points, inverse))
                .filter(Corner::isFeasible);
    }

    private Corner corner(CornerBasis basis, int[] coordinates, int[] points, double[][] inverse) {
        double[] predictor = new double[rows.dimension()];
        double[] predictorShift = new double[rows.dimension()];
        for (int k = 0; k < points.length; k++) {
            addColumn(predictor, coordinates, inverse, k, 1);
            addColumn(predictorShift, coordinates, inverse, k, shifts[points[k]]);
        }
        for (int k = 0; k < points.length; k++) { // corrects rounding errors of the inverse
            addColumn(predictor, coordinates, inverse, k, 1 - ScaledRows.dot(rows.row(points[k]), predictor));
        }
        double zero = ZERO * scale(predictor, sizes);
        for (int i : coordinates) {
            predictor[i] = Math.abs(predictor[i]) * sizes[i] <= zero ? 0 : predictor[i];
        }
        double[] slacks = rows.margins(predictor);
        double[] slackShifts = rows.margins(predictorShift);
        for (int n = 0; n < slacks.length; n++) {
            slacks[n] = basis.points().get(n) || Math.abs(slacks[n] - 1) <= zero ? 0 : slacks[n] - 1;
            slackShifts[n] -= shifts[n];
        }
        return new Corner(basis, coordinates, points, inverse, predictor, predictorShift, slacks, slackShifts);
    }

    /** The edges to all neighbours of a corner. */
    List<CornerEdge> edges(Corner corner) {
        return CornerEdges.of(rows, sizes, corner);
    }

    private static void addColumn(double[] sum, int[] coordinates, double[][] inverse, int k, double factor) {
        for (int j = 0; j < coordinates.length; j++) {
            sum[coordinates[j]] += factor * inverse[j][k];
        }
    }

    /** Random shifts of the bounds with which the corner's basis stays feasible. */
    private static double[] shifts(
            ScaledRows rows, int[] coordinates, int[] points, double[][] inverse, Random random) {
        double[] shifts = random.doubles(rows.size(), -2, -1).toArray();
        double[] shift = new double[rows.dimension()];
        for (int k = 0; k < points.length; k++) {
            shifts[points[k]] += 2;
            addColumn(shift, coordinates, inverse, k, shifts[points[k]]);
        }
        double largest = Arrays.stream(rows.margins(shift)).map(Math::abs).max().orElse(0);
        for (int n : points) {
            shifts[n] /= 2 * Math.max(1, largest);
        }
        return shifts;
    }

    private static Optional<double[][]> inverse(ScaledRows rows, int[] coordinates, int[] points) {
        Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(points.length, coordinates.length);
        for (int k = 0; k < points.length; k++) {
            for (int j = 0; j < coordinates.length; j++) {
                matrix.setEntry(k, j, rows.row(points[k])[coordinates[j]]);
            }
        }
        DecompositionSolver solver = new LUDecomposition(matrix, SINGULAR).getSolver();
        return solver.isNonSingular() ? Optional.of(solver.getInverse().getData()) : Optional.empty();
    }

    /** As many independent points as there are, farthest from dependence first. */
    private static int[] mostIndependent(ScaledRows rows, int[] points, int[] coordinates) {
        IndependentRows independent = new IndependentRows();
        List<Integer> rest = new ArrayList<>(IntStream.of(points).boxed().toList());
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < coordinates.length && !rest.isEmpty()) {
            int best = rest.get(0);
            double most = -1;
            for (int n : rest) {
                double distance = independent.distance(restricted(rows.row(n), coordinates));
                best = distance > most ? n : best;
                most = Math.max(distance, most);
            }
            if (!independent.add(restricted(rows.row(best), coordinates))) {
                break;
            }
            chosen.add(best);
            rest.remove(Integer.valueOf(best));
        }
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static double[] restricted(double[] row, int[] coordinates) {
        return Arrays.stream(coordinates).mapToDouble(i -> row[i]).toArray();
    }

    private static double[] sizes(ScaledRows rows) {
        double[] sizes = new double[rows.dimension()];
        for (int n = 0; n < rows.size(); n++) {
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = Math.max(sizes[i], Math.abs(rows.row(n)[i]));
            }
        }
        return sizes;
    }

    /** The largest term of any margin, at least 1. */
    private static double scale(double[] predictor, double[] sizes) {
        double largest = 1;
        for (int i = 0; i < sizes.length; i++) {
            largest = Math.max(largest, Math.abs(predictor[i]) * sizes[i]);
        }
        return largest;
    }
}
