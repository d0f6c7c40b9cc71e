package org.loxodrome.flow;

import java.util.Arrays;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * Training as it is defined, du/dt = −∇L in the weights u₊, u₋ of the network themselves, by an explicit integrator: knows
 * nothing of dual coordinates, and is good for moderate accuracies only.
 */
final class PrimalFlow implements FirstOrderDifferentialEquations {

    private final double[][] x;
    private final int depth;
    private final double alpha;
    private final Loss loss;

    PrimalFlow(Dataset dataset, Initialization initialization, Loss loss) {
        this.x = dataset.signedRows();
        this.depth = initialization.depth().value();
        this.alpha = initialization.alpha();
        this.loss = loss;
    }

    /** The predictor w at time t. */
    double[] predictor(double time) {
        double[] u = new double[getDimension()];
        Arrays.fill(u, alpha);
        // in units of the time asked for, in which steps are of ordinary size
        FirstOrderDifferentialEquations scaled = new FirstOrderDifferentialEquations() {
            @Override
            public int getDimension() {
                return PrimalFlow.this.getDimension();
            }

            @Override
            public void computeDerivatives(double t, double[] state, double[] derivative) {
                PrimalFlow.this.computeDerivatives(t, state, derivative);
                Arrays.setAll(derivative, i -> derivative[i] * time);
            }
        };
        new DormandPrince853Integrator(1e-14, 1, 1e-300, 1e-12).integrate(scaled, 0, u, 1, u);
        return predictor(u);
    }

    /** γ̃ of a predictor. */
    double accuracy(double[] w) {
        double sum = 0;
        for (double[] row : x) {
            sum += Math.exp(loss.logLoss(DotProduct.of(row, w)));
        }
        return -Math.log(sum / x.length);
    }

    @Override
    public int getDimension() {
        return 2 * x[0].length;
    }

    @Override
    public void computeDerivatives(double t, double[] u, double[] derivative) {
        int d = x[0].length;
        double[] w = predictor(u);
        double[] push = new double[d];
        for (double[] row : x) {
            double pull = Math.exp(loss.logPull(DotProduct.of(row, w))) / x.length;
            Arrays.setAll(push, i -> push[i] + pull * row[i]);
        }
        for (int i = 0; i < d; i++) {
            derivative[i] = depth * Math.pow(u[i], depth - 1) * push[i];
            derivative[d + i] = -depth * Math.pow(u[d + i], depth - 1) * push[i];
        }
    }

    private double[] predictor(double[] u) {
        double[] w = new double[x[0].length];
        Arrays.setAll(w, i -> Math.pow(u[i], depth) - Math.pow(u[w.length + i], depth));
        return w;
    }
}
