package org.loxodrome.flow;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;

/**
 * The gradient flow as one writes it down for a library's integrator: dr/dx = γ̃'(x) p/(κ pᵀJp), p = softmax(−κ X h(Xᵀr)),
 * with the same independent variable x as our own integration, in which both the linear start and the logarithmic rest of
 * training have steps of even size.
 */
final class DualEquations implements FirstOrderDifferentialEquations {

    private final double[][] rows;
    private final Link link;
    private final double kappa;
    private final BooleanSupplier cancelled;
    private final AccuracyClock clock;
    private final double[] z;
    private final double[] below;
    private final double[] above;
    private final double[] value;
    private final double[] slope;
    private final double[] weights;

    DualEquations(double[][] rows, Initialization initialization, BooleanSupplier cancelled) {
        this.rows = rows;
        this.link = Link.of(initialization.depth());
        this.kappa = initialization.kappa();
        this.cancelled = cancelled;
        int d = rows[0].length;
        z = new double[d];
        below = new double[d];
        above = new double[d];
        value = new double[d];
        slope = new double[d];
        weights = new double[rows.length];
        evaluate(new double[rows.length]);
        clock = new AccuracyClock(Math.min(1, kappa * Math.sqrt(speed() * slope[0])));
    }

    /** x at an accuracy. */
    double position(double accuracy) {
        return clock.position(accuracy);
    }

    /** h(Xᵀr), the predictor over κ. */
    double[] predictor(double[] dual) {
        evaluate(dual);
        return value.clone();
    }

    @Override
    public int getDimension() {
        return rows.length;
    }

    @Override
    public void computeDerivatives(double x, double[] dual, double[] derivative) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        evaluate(dual);
        double rate = clock.rate(clock.progress(x)) / (kappa * speed());
        for (int n = 0; n < weights.length; n++) {
            derivative[n] = weights[n] * rate;
        }
    }

    private void evaluate(double[] dual) {
        Arrays.fill(z, 0);
        for (int n = 0; n < rows.length; n++) {
            for (int i = 0; i < z.length; i++) {
                z[i] += rows[n][i] * dual[n];
            }
        }
        for (int i = 0; i < z.length; i++) {
            below[i] = 1 - z[i];
            above[i] = 1 + z[i];
        }
        link.evaluate(z, below, above, value, slope);
        double smallest = Double.POSITIVE_INFINITY;
        for (int n = 0; n < rows.length; n++) {
            double margin = 0;
            for (int i = 0; i < value.length; i++) {
                margin += rows[n][i] * value[i];
            }
            weights[n] = kappa * margin;
            smallest = Math.min(smallest, weights[n]);
        }
        double total = 0;
        for (int n = 0; n < weights.length; n++) {
            weights[n] = Math.exp(smallest - weights[n]);
            total += weights[n];
        }
        for (int n = 0; n < weights.length; n++) {
            weights[n] /= total;
        }
    }

    private double speed() {
        Arrays.fill(z, 0);
        for (int n = 0; n < rows.length; n++) {
            for (int i = 0; i < z.length; i++) {
                z[i] += rows[n][i] * weights[n];
            }
        }
        double speed = 0;
        for (int i = 0; i < z.length; i++) {
            speed += z[i] * z[i] * slope[i];
        }
        return speed;
    }
}
