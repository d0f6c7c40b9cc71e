package org.loxodrome.flow;

import java.util.Arrays;

/**
 * Newton's equations with d + 1 unknowns a stage, for more points than coordinates: the change ζ_i = Xᵀ Σ_j a_ij (K_j ∘ δ_j)
 * of z, and the common change σ_i = Σ_m g_im δ_im. With S_i = diag h'(z_i) the equations of the points give
 *
 * <pre>  δ_i = (residual_i − κ X S_i ζ_i)/τ_i + σ_i,</pre>
 *
 * and put into the definitions of ζ and σ
 *
 * <pre>
 *   ζ_i + Σ_j a_ij (κ G_j S_j ζ_j − σ_j XᵀK_j) = Σ_j a_ij Xᵀ(K_j ∘ residual_j/τ_j),   G_j = Xᵀ diag(K_j/τ_j) X,
 *   κ p_iᵀ X S_i ζ_i = p_iᵀ residual_i.
 * </pre>
 */
final class CoordinateEquations implements NewtonEquations {

    private final double[][] a;
    private final double kappa;
    private final LinearSystem system;
    private final int dimension;
    private final double[][] gram; // G_j
    private final double[][] growth; // XᵀK_j
    private final double[][] pull; // Xᵀ(K_j ∘ residual_j/τ_j)

    CoordinateEquations(double[][] a, double kappa, LinearSystem system, int dimension) {
        this.a = a;
        this.kappa = kappa;
        this.system = system;
        this.dimension = dimension;
        this.gram = new double[dimension][dimension];
        this.growth = new double[a.length][dimension];
        this.pull = new double[a.length][dimension];
    }

    @Override
    public boolean factor(Stage[] stages, int[] points, int count) {
        int block = dimension + 1;
        system.resize(stages.length * block);
        for (int j = 0; j < stages.length; j++) {
            gram(stages[j], points, count);
            stages[j].point.combine(stages[j].increment, growth[j]);
            for (int i = 0; i < stages.length; i++) {
                writeBlock(i, j, stages[j].point.slope);
            }
            writeCommon(j, stages.length, stages[j]);
        }
        return system.factor();
    }

    private void gram(Stage stage, int[] points, int count) {
        for (double[] row : gram) {
            Arrays.fill(row, 0);
        }
        for (int p = 0; p < count; p++) {
            int n = points[p];
            double[] x = stage.point.row(n);
            double factor = stage.increment[n] / stage.stiffness[n];
            for (int b = 0; b < dimension; b++) {
                add(gram[b], factor * x[b], x);
            }
        }
    }

    private void writeBlock(int i, int j, double[] slope) {
        int block = dimension + 1;
        double weight = a[i][j];
        for (int b = 0; b < dimension; b++) {
            double[] row = system.row(i * block + b);
            for (int c = 0; c < dimension; c++) {
                row[j * block + c] = weight * kappa * gram[b][c] * slope[c];
            }
            row[j * block + dimension] = -weight * growth[j][b];
            if (i == j) {
                row[j * block + b] += 1;
            }
        }
    }

    /** The equation of σ_i. */
    private void writeCommon(int i, int stages, Stage stage) {
        int block = dimension + 1;
        double[] row = system.row(i * block + dimension);
        Arrays.fill(row, 0, stages * block, 0);
        double total = sum(stage.increment);
        for (int c = 0; c < dimension; c++) {
            row[i * block + c] = kappa * growth[i][c] * stage.point.slope[c] / total;
        }
    }

    @Override
    public void solve(Stage[] stages, int[] points, int count, double[][] steps) {
        int block = dimension + 1;
        for (int j = 0; j < stages.length; j++) {
            Stage stage = stages[j];
            Arrays.fill(pull[j], 0);
            double common = 0;
            for (int p = 0; p < count; p++) {
                int n = points[p];
                double push = stage.increment[n] * stage.residual[n];
                add(pull[j], push / stage.stiffness[n], stage.point.row(n));
                common += push;
            }
            system.setRight(j * block + dimension, common / sum(stage.increment));
        }
        for (int i = 0; i < stages.length; i++) {
            for (int b = 0; b < dimension; b++) {
                double right = 0;
                for (int j = 0; j < stages.length; j++) {
                    right += a[i][j] * pull[j][b];
                }
                system.setRight(i * block + b, right);
            }
        }
        system.substitute();
        for (int i = 0; i < stages.length; i++) {
            recover(stages[i], i * block, points, count, steps[i]);
        }
    }

    /** δ_i from ζ_i and σ_i. */
    private void recover(Stage stage, int offset, int[] points, int count, double[] step) {
        double common = system.solution(offset + dimension);
        for (int p = 0; p < count; p++) {
            int n = points[p];
            double[] x = stage.point.row(n);
            double product = 0;
            for (int b = 0; b < dimension; b++) {
                product += x[b] * stage.point.slope[b] * system.solution(offset + b);
            }
            step[n] = (stage.residual[n] - kappa * product) / stage.stiffness[n] + common;
        }
    }

    private static void add(double[] sum, double factor, double[] row) {
        for (int b = 0; b < sum.length; b++) {
            sum[b] += factor * row[b];
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
