package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Every local minimum of Σ|w_i|^{2/D} subject to X w ≥ 1 for a handful of points: all choices of coordinates and points, Cramer's
 * rule, and the definition of a minimum tried out along all edges of the tangent cone.
 */
final class BruteForceMinima {

    private static final double ZERO = 1e-9;

    private final double[][] x;
    private final double power;
    private final List<double[]> corners = new ArrayList<>();

    BruteForceMinima(double[][] x, int depth) {
        this.x = x;
        this.power = 2.0 / depth;
        for (int coordinates = 1; coordinates < 1 << x[0].length; coordinates++) {
            for (int points = 1; points < 1 << x.length; points++) {
                if (Integer.bitCount(coordinates) == Integer.bitCount(points)) {
                    addCorner(indices(coordinates), indices(points));
                }
            }
        }
    }

    /** The corners of the polyhedra into which the hyperplanes w_i = 0 cut {X w ≥ 1}. */
    List<double[]> corners() {
        return corners;
    }

    List<double[]> minima() {
        return corners.stream().filter(this::isMinimum).toList();
    }

    private void addCorner(int[] coordinates, int[] points) {
        double[] ones = new double[points.length];
        Arrays.fill(ones, 1);
        double[] solution = solve(submatrix(points, coordinates), ones);
        double[] w = expanded(solution, coordinates);
        boolean good = solution.length > 0;
        for (double component : solution) {
            good &= Math.abs(component) > ZERO;
        }
        for (double[] row : x) {
            good &= dot(row, w) >= 1 - ZERO;
        }
        if (good && corners.stream().noneMatch(corner -> isNear(corner, w))) {
            corners.add(w);
        }
    }

    /** The edges of the tangent cone on the coordinates where w_i ≠ 0 must all ascend. */
    private boolean isMinimum(double[] w) {
        int[] coordinates = indices(mask(w.length, i -> w[i] != 0));
        int tight = mask(x.length, n -> dot(x[n], w) <= 1 + ZERO);
        for (int points = 0; points < 1 << x.length; points++) {
            if ((points & tight) == points && Integer.bitCount(points) == coordinates.length - 1) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    double[] edge = edge(indices(points), coordinates, sign);
                    if (isFeasible(edge, tight) && !ascends(w, edge)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The direction on the coordinates that leaves the margins of one point fewer as they are; zeros if there are several. */
    private double[] edge(int[] points, int[] coordinates, int sign) {
        double[][] rows = submatrix(points, coordinates);
        double[] cofactors = new double[coordinates.length];
        for (int j = 0; j < cofactors.length; j++) {
            double[][] minor = new double[rows.length][rows.length];
            for (int k = 0; k < rows.length; k++) {
                for (int i = 0; i < rows.length; i++) {
                    minor[k][i] = rows[k][i < j ? i : i + 1];
                }
            }
            cofactors[j] = sign * (j % 2 == 0 ? 1 : -1) * determinant(minor);
        }
        return expanded(cofactors, coordinates);
    }

    private boolean isFeasible(double[] edge, int tight) {
        double largest = 0;
        for (double component : edge) {
            largest = Math.max(largest, Math.abs(component));
        }
        boolean feasible = largest > ZERO;
        for (int n = 0; n < x.length; n++) {
            feasible &= (tight >> n & 1) == 0 || dot(x[n], edge) >= -ZERO * largest;
        }
        return feasible;
    }

    private boolean ascends(double[] w, double[] edge) {
        double slope = 0;
        double size = 0;
        for (int i = 0; i < w.length; i++) {
            if (w[i] != 0) {
                double term = Math.signum(w[i]) * Math.pow(Math.abs(w[i]), power - 1) * edge[i];
                slope += term;
                size += Math.abs(term);
            }
        }
        return slope > ZERO * size;
    }

    private double[][] submatrix(int[] points, int[] coordinates) {
        double[][] matrix = new double[points.length][coordinates.length];
        for (int k = 0; k < points.length; k++) {
            for (int j = 0; j < coordinates.length; j++) {
                matrix[k][j] = x[points[k]][coordinates[j]];
            }
        }
        return matrix;
    }

    private static double[] solve(double[][] matrix, double[] right) {
        double all = determinant(matrix);
        if (Math.abs(all) < ZERO) {
            return new double[0];
        }
        double[] solution = new double[right.length];
        for (int j = 0; j < right.length; j++) {
            double[][] replaced = new double[right.length][];
            for (int k = 0; k < right.length; k++) {
                replaced[k] = matrix[k].clone();
                replaced[k][j] = right[k];
            }
            solution[j] = determinant(replaced) / all;
        }
        return solution;
    }

    private static double determinant(double[][] matrix) {
        if (matrix.length == 0) {
            return 1;
        }
        double sum = 0;
        for (int j = 0; j < matrix.length; j++) {
            double[][] minor = new double[matrix.length - 1][matrix.length - 1];
            for (int k = 1; k < matrix.length; k++) {
                for (int i = 0; i < minor.length; i++) {
                    minor[k - 1][i] = matrix[k][i < j ? i : i + 1];
                }
            }
            sum += (j % 2 == 0 ? 1 : -1) * matrix[0][j] * determinant(minor);
        }
        return sum;
    }

    private double[] expanded(double[] values, int[] coordinates) {
        double[] vector = new double[x[0].length];
        for (int j = 0; j < values.length; j++) {
            vector[coordinates[j]] = values[j];
        }
        return vector;
    }

    private static boolean isNear(double[] a, double[] b) {
        double distance = 0;
        for (int i = 0; i < a.length; i++) {
            distance = Math.max(distance, Math.abs(a[i] - b[i]));
        }
        return distance < ZERO;
    }

    private static int mask(int size, IntPredicate contains) {
        int mask = 0;
        for (int i = 0; i < size; i++) {
            mask |= contains.test(i) ? 1 << i : 0;
        }
        return mask;
    }

    private static int[] indices(int mask) {
        return IntStream.range(0, 31).filter(i -> (mask >> i & 1) == 1).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
