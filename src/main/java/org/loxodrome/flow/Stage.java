package org.loxodrome.flow;

import java.util.Arrays;
import org.loxodrome.network.Link;

/**
 * One stage of a step: the increment K it contributes, written as K_n = N p_n e^c with p a softmax, and the point of the
 * dual space that the increments of all stages lead to.
 */
final class Stage {

    private static final double RESOLUTION = 1e-13;
    private static final double MAX_DECREASE = 3;
    private static final double LARGE_WEIGHT = -2;
    private static final double SMALL_STEP = 0.01;

    final DualPoint point;
    final double[] increment; // K; zero for points that take no part
    final double[] shape; // log(N p)
    final double[] solution; // Σ_j a_ij K_j
    final double[] residual;
    final double[] stiffness; // τ_n = −∂m/∂λ of the loss

    private final Loss loss;
    private final double kappa;
    private final double logSize;
    private final double[] weights; // p
    private double scale; // c
    private double progress; // γ̃ less its value at the start
    private double decay; // v

    Stage(double[][] x, Link link, Loss loss, double kappa) {
        this.loss = loss;
        this.kappa = kappa;
        this.logSize = Math.log(x.length);
        this.point = new DualPoint(x, link);
        this.increment = new double[x.length];
        this.shape = new double[x.length];
        this.solution = new double[x.length];
        this.residual = new double[x.length];
        this.stiffness = new double[x.length];
        this.weights = new double[x.length];
    }

    /** Begins with a guess of log K for a stage where γ̃ is {@code progress} more than at the start. */
    void begin(double[] logs, double newProgress) {
        System.arraycopy(logs, 0, shape, 0, shape.length);
        scale = 0;
        progress = newProgress;
        normaliseShape(logSum() - logSize);
    }

    /** log K_n; for points that take no part what their weight would make it. */
    double log(int n) {
        return scale + shape[n];
    }

    /** log p_n. */
    double logWeight(int n) {
        return shape[n] - logSize;
    }

    /** −L/L', L' the mean of ℓ': 1 for the exponential loss. */
    double lossOverPull() {
        return loss.startRatio() * Math.exp(decay - progress);
    }

    /** Moves what is common to log K into the scale, computes K, and the decay v at which the loss is as it should be. */
    void normalise(int[] points, int count) {
        double spread = 0;
        for (double s : shape) {
            spread = Math.max(spread, Math.abs(s));
        }
        boolean narrow = spread < 1; // then all take part: at the start of training all weights are nearly 1/N
        double offset = narrow ? 1 : 0;
        double sum = 0;
        for (int p = 0; p < count; p++) {
            int n = points[p];
            double growth = narrow ? Math.expm1(shape[n]) : Math.exp(shape[n]);
            weights[n] = growth + offset;
            sum += growth;
        }
        normaliseShape(narrow ? Math.log1p(sum / shape.length) : Math.log(sum) - logSize);
        double mean = Math.exp(scale);
        double total = sum / shape.length + offset;
        Arrays.fill(increment, 0);
        for (int p = 0; p < count; p++) {
            int n = points[p];
            weights[n] /= total;
            increment[n] = weights[n] * mean;
        }
        decay = loss.decay(progress, shape, points, count, decay);
    }

    /**
     * The residual m_n(λ) − κ M_n and the stiffness of the points that take part.
     *
     * @return the largest residual in proportion to γ̃
     */
    double linearise(int[] points, int count) {
        double softness = softness();
        double largest = 0;
        for (int p = 0; p < count; p++) {
            int n = points[p];
            double lambda = shape[n] - decay;
            double margin = decay - softness * shape[n] + loss.excessMargin(lambda);
            residual[n] = margin - kappa * point.margins[n];
            stiffness[n] = softness + loss.excessStiffness(lambda);
            largest = Math.max(largest, Math.abs(residual[n]));
        }
        return largest / progress;
    }

    /** Adds a Newton step to log K; returns the change of the softmax weights that it promised. */
    double add(double[] step, int[] points, int count) {
        double change = 0;
        for (int p = 0; p < count; p++) {
            int n = points[p];
            double logWeight = logWeight(n);
            double rise = Math.max(0, Math.min(step[n], -logWeight));
            double weight = weights[n] / shape.length * (rise < SMALL_STEP ? 1 : Math.exp(rise));
            change += Math.abs(step[n]) * weight;
            shape[n] += limited(step[n], logWeight);
        }
        normalise(points, count);
        return change;
    }

    /** Gives a point that takes no part the weight its margin asks for. */
    void settle(int n) {
        double excess = loss.excessMargin(Double.NEGATIVE_INFINITY);
        shape[n] = Math.min(logSize, (decay + excess - kappa * point.margins[n]) / softness());
    }

    /**
     * Large upward steps are taken in K rather than in log K, where the equations are nearly linear, or up to a weight that
     * matters; large downward ones in parts.
     */
    private static double limited(double step, double logWeight) {
        if (step > SMALL_STEP) {
            return Math.min(step, Math.max(Math.log1p(step), LARGE_WEIGHT - logWeight));
        }
        return Math.max(step, -MAX_DECREASE);
    }

    /** Keeps the softmax from being sharper than margins can be told apart in double precision. */
    private double softness() {
        return Math.max(1, RESOLUTION * progress);
    }

    private void normaliseShape(double shift) {
        scale += shift;
        for (int n = 0; n < shape.length; n++) {
            shape[n] -= shift;
        }
    }

    private double logSum() {
        double largest = Double.NEGATIVE_INFINITY;
        for (double s : shape) {
            largest = Math.max(largest, s);
        }
        double sum = 0;
        for (double s : shape) {
            sum += Math.exp(s - largest);
        }
        return largest + Math.log(sum);
    }
}
