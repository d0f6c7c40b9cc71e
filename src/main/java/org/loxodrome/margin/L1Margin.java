package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;

/**
 * The l1 max-margin predictors argmin ‖w‖₁ subject to X w ≥ 1: the whole optimal face of the linear program.
 *
 * <p>With one optimal dual s, the optimal w are exactly those with w_i = 0 where |(Xᵀs)_i| &lt; 1, the sign of (Xᵀs)_i
 * elsewhere, margin 1 where s_n &gt; 0 and at least 1 elsewhere (complementary slackness).
 */
public final class L1Margin {

    /** Dual coordinates and weights this close to their bound count as on it. */
    private static final double ON_BOUND = 1e-9;

    private static final int LARGEST_DIMENSION = 8;

    private final ScaledRows rows;
    private final double[] weights;
    private final double[] coordinates;
    private final int[] nonzero;
    private final int[] equalities;

    private L1Margin(ScaledRows rows, double[] weights) {
        this.rows = rows;
        this.weights = weights;
        coordinates = rows.combination(weights);
        nonzero = IntStream.range(0, coordinates.length)
                .filter(i -> Math.abs(coordinates[i]) >= 1 - ON_BOUND)
                .toArray();
        equalities =
                IntStream.range(0, weights.length).filter(n -> weights[n] > 0).toArray();
    }

    /**
     * Solves the linear program and finds the vertices of its face of solutions.
     *
     * @throws NotSeparableException if no direction separates the data
     */
    public static L1Face of(Dataset data) {
        ScaledRows rows = ScaledRows.of(data);
        Program program = solve(rows);
        List<MaxMargin> vertices = new ArrayList<>();
        for (double[] vertex : program.vertices) {
            vertices.add(margin(rows, vertex, program.weights));
        }
        return new L1Face(vertices, program.complete);
    }

    /** The face in the scaled data: an optimal dual and the vertices. */
    record Program(double[] weights, List<double[]> vertices, boolean complete) {

        double residual(ScaledRows rows) {
            return vertices.stream()
                    .mapToDouble(vertex -> L1Margin.residual(rows, vertex, weights))
                    .max()
                    .orElse(0);
        }
    }

    static Program solve(ScaledRows rows) {
        double[] ones = new double[rows.dimension()];
        Arrays.fill(ones, 1);
        Optimizer.Answer answer = new WeightedL1(rows).solve(ones);
        if (!answer.optimal()) {
            throw Separability.of(rows).exception();
        }
        Program program = new L1Margin(rows, cleaned(answer.multipliers())).face(answer.solution());
        return program.residual(rows) <= MaxMargin.EXACT
                ? program
                : refined(rows, program).orElse(program);
    }

    /** Solves anew from a corner of the feasible set that is exact. */
    private static Optional<Program> refined(ScaledRows rows, Program rough) {
        return CornerGraph.from(rough.vertices.get(0), rows, new Random(1))
                .flatMap(graph -> graph.corner(graph.start()))
                .map(corner -> new L1Margin(rows, cleaned(corner.l1Weights())).face(corner.predictor()))
                .filter(program -> program.residual(rows) < rough.residual(rows));
    }

    private static double[] cleaned(double[] multipliers) {
        double largest = Arrays.stream(multipliers).max().orElse(0);
        return Arrays.stream(multipliers)
                .map(s -> s > ON_BOUND * largest ? s : 0)
                .toArray();
    }

    /** The face through one solution. Its coordinates are y with u = u₀ + K y, u_i = |w_i| and K a basis of the null space. */
    private Program face(double[] predictor) {
        RealMatrix system = new Array2DRowRealMatrix(equations(), false);
        SingularValueDecomposition decomposition = new SingularValueDecomposition(system);
        int rank = decomposition.getRank();
        double[] origin = corrected(predictor, decomposition, system);
        int dimension = nonzero.length - rank;
        if (dimension == 0) {
            return new Program(weights, List.of(expanded(origin)), true);
        }
        if (dimension > LARGEST_DIMENSION) {
            return new Program(weights, List.of(expanded(origin)), false);
        }
        RealMatrix directions = nullSpace(system, dimension);
        PolytopeVertices polytope = polytope(origin, directions);
        List<double[]> corners = new ArrayList<>(polytope.vertices());
        if (dimension == 2) {
            sortAround(corners);
        }
        List<double[]> vertices = corners.stream()
                .map(y -> new ArrayRealVector(origin, false).add(directions.operate(new ArrayRealVector(y, false))))
                .map(u -> expanded(u.toArray()))
                .toList();
        return new Program(weights, vertices, polytope.isComplete());
    }

    private double[][] equations() {
        double[][] equations = new double[equalities.length][];
        for (int k = 0; k < equations.length; k++) {
            equations[k] = signed(equalities[k]);
        }
        return equations;
    }

    /** Row n in the unknowns u_i = |w_i|, i among the nonzero coordinates. */
    private double[] signed(int n) {
        double[] row = new double[nonzero.length];
        for (int k = 0; k < row.length; k++) {
            row[k] = Math.signum(coordinates[nonzero[k]]) * rows.row(n)[nonzero[k]];
        }
        return row;
    }

    private double[] corrected(double[] predictor, SingularValueDecomposition decomposition, RealMatrix system) {
        ArrayRealVector u = new ArrayRealVector(nonzero.length);
        for (int k = 0; k < nonzero.length; k++) {
            u.setEntry(k, Math.signum(coordinates[nonzero[k]]) * predictor[nonzero[k]]);
        }
        for (int pass = 0; pass < 2; pass++) {
            ArrayRealVector rest = new ArrayRealVector(equalities.length, 1.0);
            u = u.add(decomposition.getSolver().solve(rest.subtract(system.operate(u))));
        }
        return u.toArray();
    }

    private static RealMatrix nullSpace(RealMatrix system, int dimension) {
        int columns = system.getColumnDimension();
        // padded with zero rows, since the decomposition only gives as many right vectors as there are rows
        RealMatrix square = new Array2DRowRealMatrix(Math.max(columns, system.getRowDimension()), columns);
        square.setSubMatrix(system.getData(), 0, 0);
        RealMatrix v = new SingularValueDecomposition(square).getV();
        return v.getSubMatrix(0, columns - 1, columns - dimension, columns - 1);
    }

    private PolytopeVertices polytope(double[] origin, RealMatrix directions) {
        List<double[]> normals = new ArrayList<>();
        List<Double> offsets = new ArrayList<>();
        for (int k = 0; k < origin.length; k++) {
            normals.add(directions.getRow(k));
            offsets.add(-origin[k]);
        }
        for (int n = 0; n < rows.size(); n++) {
            if (weights[n] == 0) {
                double[] row = signed(n);
                normals.add(directions.preMultiply(row));
                offsets.add(1 - ScaledRows.dot(row, origin));
            }
        }
        double length = Arrays.stream(origin).map(Math::abs).sum();
        return new PolytopeVertices(
                normals.toArray(double[][]::new),
                offsets.stream().mapToDouble(Double::doubleValue).toArray(),
                directions.getColumnDimension(),
                2 * length);
    }

    private static void sortAround(List<double[]> corners) {
        double x = corners.stream().mapToDouble(y -> y[0]).average().orElse(0);
        double y = corners.stream().mapToDouble(corner -> corner[1]).average().orElse(0);
        corners.sort(Comparator.comparingDouble(corner -> Math.atan2(corner[1] - y, corner[0] - x)));
    }

    private double[] expanded(double[] u) {
        double[] predictor = new double[rows.dimension()];
        double largest = Arrays.stream(u).map(Math::abs).max().orElse(0);
        for (int k = 0; k < u.length; k++) {
            predictor[nonzero[k]] = Math.abs(u[k]) <= 1e-13 * largest ? 0 : Math.signum(coordinates[nonzero[k]]) * u[k];
        }
        return predictor;
    }

    /** The answer in the units of the data. */
    static MaxMargin margin(ScaledRows rows, double[] predictor, double[] weights) {
        double norm = Arrays.stream(predictor).map(Math::abs).sum();
        double[] multipliers = Arrays.stream(weights).map(s -> s / rows.scale()).toArray();
        return new MaxMargin(
                MaxMargin.Kind.L1,
                Direction.of(predictor),
                norm / rows.scale(),
                rows.scale() / L2Margin.norm(predictor),
                multipliers,
                residual(rows, predictor, weights));
    }

    private static double residual(ScaledRows rows, double[] predictor, double[] weights) {
        return Math.max(
                KktResidual.ofMargins(rows, predictor, weights),
                gradientResidual(predictor, rows.combination(weights)));
    }

    /** How far z = Xᵀs is from a subgradient of ‖w‖₁. */
    private static double gradientResidual(double[] predictor, double[] z) {
        double residual = 0;
        for (int i = 0; i < z.length; i++) {
            double difference = predictor[i] == 0 ? Math.abs(z[i]) - 1 : Math.abs(z[i] - Math.signum(predictor[i]));
            residual = Math.max(residual, difference);
        }
        return residual;
    }
}
