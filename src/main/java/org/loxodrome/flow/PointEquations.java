package org.loxodrome.flow;

/** Newton's equations with one unknown for every stage and data point, as they stand: for fewer points than coordinates. */
final class PointEquations implements NewtonEquations {

    private final double[][] a;
    private final double kappa;
    private final LinearSystem system;
    private final double[][] jacobian;
    private final double[] shares;
    private final Cancellation cancellation;

    PointEquations(double[][] a, double kappa, LinearSystem system, int most, Cancellation cancellation) {
        this.a = a;
        this.kappa = kappa;
        this.system = system;
        this.jacobian = new double[most][most];
        this.shares = new double[most];
        this.cancellation = cancellation;
    }

    @Override
    public boolean factor(Stage[] stages, int[] points, int count) {
        system.resize(stages.length * count);
        for (int i = 0; i < stages.length; i++) {
            cancellation.check();
            stages[i].point.jacobian(points, count, jacobian);
            share(stages[i], points, count);
            for (int p = 0; p < count; p++) {
                writeRow(stages, i, p, points, count);
            }
        }
        return system.factor();
    }

    private void writeRow(Stage[] stages, int i, int p, int[] points, int count) {
        double[] row = system.row(i * count + p);
        double[] coupling = jacobian[p];
        for (int j = 0; j < stages.length; j++) {
            double factor = kappa * a[i][j];
            double[] increment = stages[j].increment;
            for (int q = 0; q < count; q++) {
                row[j * count + q] = factor * coupling[q] * increment[points[q]];
            }
        }
        double stiffness = stages[i].stiffness[points[p]];
        for (int q = 0; q < count; q++) {
            row[i * count + q] -= stiffness * shares[q];
        }
        row[i * count + p] += stiffness;
    }

    /** g at a stage. */
    private void share(Stage stage, int[] points, int count) {
        double total = 0;
        for (int p = 0; p < count; p++) {
            shares[p] = stage.stiffness[points[p]] * stage.increment[points[p]];
            total += shares[p];
        }
        for (int p = 0; p < count; p++) {
            shares[p] /= total;
        }
    }

    @Override
    public void solve(Stage[] stages, int[] points, int count, double[][] steps) {
        for (int i = 0; i < stages.length; i++) {
            for (int p = 0; p < count; p++) {
                system.setRight(i * count + p, stages[i].residual[points[p]]);
            }
        }
        system.substitute();
        for (int i = 0; i < stages.length; i++) {
            for (int p = 0; p < count; p++) {
                steps[i][points[p]] = system.solution(i * count + p);
            }
        }
    }
}
