package org.loxodrome.flow;

import java.util.Arrays;
import org.loxodrome.network.Link;

/**
 * The stage equations of one step of the flow, solved by Newton's method.
 *
 * <p>The flow is r' = K with K_n &gt; 0 proportional to the softmax weight p_n of data point n, and so parametrised that the
 * accuracy γ̃ is a given function of the independent variable. Solving −log p_n = m_n − γ̃ + log N for p would lose all
 * digits once margins are large, so the increments K_jn = h r_n'(x + c_j h) are the unknowns, through ℓ_jn = log K_jn, and
 * the softmax is the equation to be met at every stage i:
 *
 * <pre>  F_in = κ M_n(r + Σ_j a_ij K_j) + θ_i log(N p_in) − γ̃_i = 0,   p_in = K_in / Σ_m K_im,</pre>
 *
 * with θ_i = max(1, 10⁻¹³ γ̃_i), which keeps the softmax from being sharper than margins can be told apart in double
 * precision. The step's last stage is its end, so the margins of every accepted point satisfy the softmax to rounding: no
 * drift. Points whose weight is below e^−46 at the start of a step take no part; one whose weight exceeds e^−41 at a stage
 * is added and the step solved again.
 */
final class StageSystem {

    static final double NEGLIGIBLE = -46;
    private static final double NOTICEABLE = -41;
    private static final double RESOLUTION = 1e-13;
    private static final int MAX_ITERATIONS = 12;
    private static final double MAX_DECREASE = 3;
    private static final double LARGE_WEIGHT = -2;
    private static final double CONVERGED = 1e-7;
    private static final double ROUNDING = 2e-15;

    private final double[][] a;
    private final int stages;
    private final double kappa;
    private final double logSize;
    private final DualPoint[] points;
    private final double[][] increments; // K
    private final double[][] shapes; // log(N p), up to rounding of its normalisation
    private final double[] scales; // log of the mean of K, so that ℓ = scale + shape
    private final double[][] solution; // Σ_j a_ij K_j
    private final boolean[] active;
    private final int[] activePoints;
    private final double[][] jacobian;
    private final LinearSystem system;
    private int count;

    StageSystem(double[][] x, Link link, RadauTableau tableau, double kappa) {
        this.a = tableau.matrix();
        this.stages = tableau.stages();
        this.kappa = kappa;
        int size = x.length;
        this.logSize = Math.log(size);
        this.points = new DualPoint[stages];
        Arrays.setAll(points, i -> new DualPoint(x, link));
        this.increments = new double[stages][size];
        this.shapes = new double[stages][size];
        this.scales = new double[stages];
        this.solution = new double[stages][size];
        this.active = new boolean[size];
        this.activePoints = new int[size];
        this.jacobian = new double[size][size];
        this.system = new LinearSystem(stages * size);
    }

    /** The point at stage i of the step solved last. */
    DualPoint point(int i) {
        return points[i];
    }

    /** K_i, h times the derivative of r at stage i; zero for points that take no part. */
    double[] increment(int i) {
        return increments[i];
    }

    /** ℓ_in = log K_in; for points that take no part what their weight would make it. */
    double log(int i, int n) {
        return scales[i] + shapes[i][n];
    }

    /** log p_in. */
    double logWeight(int i, int n) {
        return shapes[i][n] - logSize;
    }

    /**
     * Solves one step.
     *
     * @param origin where the step starts
     * @param accuracy γ̃_i at the stages
     * @param gain by how much γ̃ grows in the step, from its derivative
     * @param guess a guess of ℓ at the stages, replaced
     * @return whether Newton's method converged
     */
    boolean solve(DualPoint origin, double[] accuracy, double gain, double[][] guess) {
        // margins and log weights are rounded, which K feels in proportion to what they gain
        double converged = Math.max(CONVERGED, ROUNDING * (0.1 + accuracy[stages - 1]) / gain);
        for (int i = 0; i < stages; i++) {
            System.arraycopy(guess[i], 0, shapes[i], 0, shapes[i].length);
            scales[i] = 0;
            normalise(i);
        }
        Arrays.fill(active, false);
        activate(NEGLIGIBLE);
        while (newton(origin, accuracy, converged)) {
            if (!wakeNoticeable(accuracy)) {
                return true;
            }
        }
        return false;
    }

    /** Moves what is common to a stage's ℓ into the scale. */
    private void normalise(int i) {
        double[] shape = shapes[i];
        double largest = 0; // guesses may be far from normal
        for (double value : shape) {
            largest = Math.max(largest, Math.abs(value));
        }
        double shift = largest < 1 ? Math.log1p(meanGrowth(shape)) : logSum(shape) - logSize;
        scales[i] += shift;
        for (int n = 0; n < shape.length; n++) {
            shape[n] -= shift;
        }
    }

    /** The mean of e^λ − 1, exact where all λ are small: at the start of training, all weights are nearly 1/N. */
    private static double meanGrowth(double[] shape) {
        double sum = 0;
        for (double value : shape) {
            sum += Math.expm1(value);
        }
        return sum / shape.length;
    }

    private void activate(double threshold) {
        for (int i = 0; i < stages; i++) {
            for (int n = 0; n < active.length; n++) {
                active[n] |= logWeight(i, n) > threshold;
            }
        }
        listActive();
    }

    private void listActive() {
        count = 0;
        for (int n = 0; n < active.length; n++) {
            if (active[n]) {
                activePoints[count++] = n;
            }
        }
    }

    private boolean newton(DualPoint origin, double[] accuracy, double converged) {
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            if (!evaluate(origin)) {
                return false;
            }
            if (assemble(accuracy) <= ROUNDING) {
                return true;
            }
            if (!system.solve()) {
                return false;
            }
            double change = update();
            if (!(change < Double.MAX_VALUE)) {
                return false;
            }
            if (change < converged) {
                return evaluate(origin);
            }
        }
        return false;
    }

    private boolean evaluate(DualPoint origin) {
        for (int i = 0; i < stages; i++) {
            for (int n = 0; n < active.length; n++) {
                increments[i][n] = active[n] ? Math.exp(log(i, n)) : 0;
            }
        }
        boolean inside = true;
        for (int i = 0; i < stages; i++) {
            for (int n = 0; n < active.length; n++) {
                double sum = 0;
                for (int j = 0; j < stages; j++) {
                    sum += a[i][j] * increments[j][n];
                }
                solution[i][n] = sum;
            }
            inside &= points[i].move(origin, solution[i]);
        }
        return inside;
    }

    /** Writes the linear equations of a Newton step; returns the largest residual in proportion to γ̃. */
    private double assemble(double[] accuracy) {
        double residual = 0;
        system.resize(stages * count);
        for (int i = 0; i < stages; i++) {
            points[i].jacobian(activePoints, count, jacobian);
            double total = sum(increments[i]);
            double theta = softness(accuracy[i]);
            for (int p = 0; p < count; p++) {
                int n = activePoints[p];
                int row = i * count + p;
                double[] matrixRow = system.row(row);
                for (int j = 0; j < stages; j++) {
                    double factor = kappa * a[i][j];
                    for (int q = 0; q < count; q++) {
                        matrixRow[j * count + q] = factor * jacobian[p][q] * increments[j][activePoints[q]];
                    }
                }
                for (int q = 0; q < count; q++) {
                    matrixRow[i * count + q] -= theta * increments[i][activePoints[q]] / total;
                }
                matrixRow[row] += theta;
                double right = accuracy[i] - kappa * points[i].margins[n] - theta * shapes[i][n];
                system.setRight(row, right);
                residual = Math.max(residual, Math.abs(right) / accuracy[i]);
            }
        }
        return residual;
    }

    /** Adds the solution to ℓ and returns the largest change of a stage's softmax weights that it promised. */
    private double update() {
        double largest = 0;
        for (int i = 0; i < stages; i++) {
            double change = 0;
            for (int p = 0; p < count; p++) {
                int n = activePoints[p];
                double step = system.solution(i * count + p);
                double logWeight = logWeight(i, n);
                change += Math.abs(step) * Math.exp(logWeight + Math.max(0, Math.min(step, -logWeight)));
                shapes[i][n] += limited(step, logWeight);
            }
            if (Double.isNaN(change)) {
                return change;
            }
            normalise(i);
            largest = Math.max(largest, change);
        }
        return largest;
    }

    /**
     * Large upward steps are taken in K rather than in log K, where the equations are nearly linear, or up to a weight that
     * matters; large downward ones in parts.
     */
    private static double limited(double step, double logWeight) {
        return step > 0
                ? Math.min(step, Math.max(Math.log1p(step), LARGE_WEIGHT - logWeight))
                : Math.max(step, -MAX_DECREASE);
    }

    /** Gives points that take no part the weight their margin asks for; wakes those that matter. */
    private boolean wakeNoticeable(double[] accuracy) {
        boolean woken = false;
        for (int i = 0; i < stages; i++) {
            for (int n = 0; n < active.length; n++) {
                if (!active[n]) {
                    double shape = (accuracy[i] - kappa * points[i].margins[n]) / softness(accuracy[i]);
                    shapes[i][n] = Math.min(shape, logSize);
                    woken |= logWeight(i, n) > NOTICEABLE;
                }
            }
        }
        if (woken) {
            activate(NOTICEABLE);
        }
        return woken;
    }

    private static double softness(double accuracy) {
        return Math.max(1, RESOLUTION * accuracy);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double logSum(double[] logs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum);
    }
}
