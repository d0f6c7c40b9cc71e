package org.loxodrome.flow;

import java.util.Arrays;
import org.loxodrome.network.Link;

/**
 * The stage equations of one step of the flow, solved by simplified Newton iterations (Hairer &amp; Wanner, Solving Ordinary
 * Differential Equations II, IV.8): the matrix is formed anew only while it does not make the iterations converge fast.
 *
 * <p>The flow is r' = K with K_n &gt; 0 proportional to the pull −ℓ'(m_n) of data point n, and so parametrised that the
 * accuracy γ̃ is a given function of the independent variable. For the exponential loss K is proportional to the softmax
 * weights p_n. Solving −log p_n = m_n − γ̃ + log N for p would lose all digits once margins are large, so the increments
 * K_jn = h r_n'(x + c_j h) are the unknowns, through ℓ_jn = log K_jn, and the softmax is the equation to be met at every stage
 * i:
 *
 * <pre>  κ M_n(r + Σ_j a_ij K_j) = m(λ_in),   λ_in = log(N p_in) − v_i,   p_in = K_in / Σ_m K_im,</pre>
 *
 * where m(λ) is the margin at which a point pulls as λ says ({@link Loss}), m = −λ for the exponential loss, and v_i belongs
 * to the accuracy, v_i = γ̃_i for the exponential loss. In m(λ) log(N p_in) is multiplied by max(1, 10⁻¹³ γ̃_i), which keeps the
 * softmax from being sharper than margins can be told apart in double precision. The step's last stage is its end, so the
 * margins of every accepted point satisfy the softmax to rounding: no drift.
 *
 * <p>Points whose weight is below e^−46 at the start of a step take no part; one whose weight exceeds e^−41 at a stage is
 * added and the step solved again. The linear equations are those of the points or of the coordinates, whichever are fewer.
 */
final class StageSystem {

    static final double NEGLIGIBLE = -46;
    private static final double NOTICEABLE = -41;
    private static final int MAX_ITERATIONS = 20;
    private static final double SLOW = 0.1;
    private static final double CONVERGED = 1e-14;
    private static final double ROUNDING = 2e-15;

    /** Where weights hardly tell on margins, rounding keeps a Newton step with a new matrix from being smaller than the last. */
    private static final double MET = 1e-10;

    private static final double NOISE = 1e-2;

    private final double[][] a;
    private final Stage[] stages;
    private final double[][] steps;
    private final boolean[] active;
    private final int[] points;
    private final int dimension;
    private final NewtonEquations pointwise;
    private final NewtonEquations coordinatewise;
    private final Cancellation cancellation;
    private int count;

    StageSystem(double[][] x, Link link, Loss loss, RadauTableau tableau, double kappa, Cancellation cancellation) {
        this.a = tableau.matrix();
        int size = x.length;
        this.stages = new Stage[tableau.stages()];
        Arrays.setAll(stages, i -> new Stage(x, link, loss, kappa));
        this.steps = new double[stages.length][size];
        this.active = new boolean[size];
        this.points = new int[size];
        this.dimension = x[0].length;
        int fewer = Math.min(size, dimension + 1);
        LinearSystem linear = new LinearSystem(stages.length * fewer, cancellation);
        this.pointwise = new PointEquations(a, kappa, linear, fewer, cancellation);
        this.coordinatewise = new CoordinateEquations(a, kappa, linear, size > fewer ? dimension : 0);
        this.cancellation = cancellation;
    }

    /** Stage i of the step solved last. */
    Stage stage(int i) {
        return stages[i];
    }

    /** The point at stage i. */
    DualPoint point(int i) {
        return stages[i].point;
    }

    /** K_i, h times the derivative of r at stage i; zero for points that take no part. */
    double[] increment(int i) {
        return stages[i].increment;
    }

    /**
     * Solves one step.
     *
     * @param origin where the step starts
     * @param progress γ̃_i at the stages, less γ̃ at the start of training
     * @param gain by how much γ̃ grows in the step, from its derivative
     * @param guess a guess of ℓ at the stages
     * @return whether Newton's method converged
     */
    boolean solve(DualPoint origin, double[] progress, double gain, double[][] guess) {
        // margins and log weights are rounded, which K feels in proportion to what they gain
        double rounding = ROUNDING * (0.1 + progress[stages.length - 1]) / gain;
        for (int i = 0; i < stages.length; i++) {
            stages[i].begin(guess[i], progress[i]);
        }
        Arrays.fill(active, false);
        activate(NEGLIGIBLE);
        while (newton(origin, rounding)) {
            if (!wakeNoticeable()) {
                return true;
            }
        }
        return false;
    }

    private void activate(double threshold) {
        for (Stage stage : stages) {
            for (int n = 0; n < active.length; n++) {
                active[n] |= stage.logWeight(n) > threshold;
            }
        }
        count = 0;
        for (int n = 0; n < active.length; n++) {
            if (active[n]) {
                points[count++] = n;
            }
        }
        for (Stage stage : stages) {
            stage.normalise(points, count);
        }
    }

    private boolean newton(DualPoint origin, double rounding) {
        NewtonEquations equations = count <= dimension + 1 ? pointwise : coordinatewise;
        double before = 1;
        boolean renew = true;
        boolean always = false;
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            cancellation.check();
            if (!evaluate(origin)) {
                return false;
            }
            double residual = linearise();
            if (residual <= ROUNDING) {
                return true;
            }
            if (renew && !equations.factor(stages, points, count)) {
                return false;
            }
            equations.solve(stages, points, count, steps);
            double change = update();
            if (!(change < Double.MAX_VALUE)) {
                return false;
            }
            double contraction = renew ? change : change / before; // a new matrix squares the error
            boolean exhausted = renew && residual < MET && change < NOISE && change > before / 2;
            if (change * contraction < CONVERGED || change < rounding || exhausted) {
                return evaluate(origin);
            }
            always |= !renew && contraction > 1; // an old matrix leads astray
            renew = always || contraction > SLOW;
            before = change;
        }
        return false;
    }

    /** Moves the stages' points to where the increments lead. */
    private boolean evaluate(DualPoint origin) {
        boolean inside = true;
        for (int i = 0; i < stages.length; i++) {
            double[] solution = stages[i].solution;
            Arrays.fill(solution, 0);
            for (int j = 0; j < stages.length; j++) {
                double weight = a[i][j];
                double[] increment = stages[j].increment;
                for (int n = 0; n < solution.length; n++) {
                    solution[n] += weight * increment[n];
                }
            }
            inside &= stages[i].point.move(origin, solution);
        }
        return inside;
    }

    private double linearise() {
        double largest = 0;
        for (Stage stage : stages) {
            largest = Math.max(largest, stage.linearise(points, count));
        }
        return largest;
    }

    /** Takes the step in all stages and returns the largest change of a stage's softmax weights that it promised. */
    private double update() {
        double largest = 0;
        for (int i = 0; i < stages.length; i++) {
            double change = stages[i].add(steps[i], points, count);
            largest = change <= largest ? largest : change; // a NaN stays
        }
        return largest;
    }

    /** Gives points that take no part the weight their margin asks for; wakes those that matter. */
    private boolean wakeNoticeable() {
        if (count == active.length) {
            return false;
        }
        boolean woken = false;
        for (Stage stage : stages) {
            for (int n = 0; n < active.length; n++) {
                if (!active[n]) {
                    stage.settle(n);
                    woken |= stage.logWeight(n) > NOTICEABLE;
                }
            }
        }
        if (woken) {
            activate(NOTICEABLE);
        }
        return woken;
    }
}
