package org.loxodrome.flow;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;

/** One run of the gradient flow: the step loop, on workspace of its own. */
final class FlowIntegration {

    private static final double FIRST_STEP = 0.01;
    private static final double SMALLEST_STEP = 2e-15;
    private static final double RESOLUTION = 1e-15;
    private static final double EXTRAPOLATION_LIMIT = 3;
    private static final double ROUNDING = 1e-15;
    private static final double DIGITS = 1e-7;
    private static final double TIME_WEIGHT = 0.03; // t need not be known as well as the direction

    private final RadauTableau tableau;
    private final int stages;
    private final int size;
    private final double kappa;
    private final AccuracyClock clock;
    private final StageSystem system;
    private final TrainingTime time;
    private final StepSize stepSize;
    private final DualPoint origin;
    private final double[] accuracy;
    private final double[] rates;
    private final double[][] guess;
    private final double[] lastIncrement; // dr/dx at the origin
    private final double[][] lastLogs; // log dr/dx at the stages of the last step
    private final StepError errors;
    private final double[] weights;
    private double x;
    private double lastStep;
    private double triedStep;

    FlowIntegration(double[][] rows, Link link, Initialization initialization, RadauTableau tableau, double tolerance) {
        this.tableau = tableau;
        this.stages = tableau.stages();
        this.size = rows.length;
        this.kappa = initialization.kappa();
        this.system = new StageSystem(rows, link, tableau, kappa);
        this.stepSize = new StepSize(stages, tolerance, FIRST_STEP);
        this.origin = new DualPoint(rows, link);
        this.accuracy = new double[stages];
        this.rates = new double[stages];
        this.guess = new double[stages][size];
        this.lastIncrement = new double[size];
        this.lastLogs = new double[stages][size];
        this.errors = new StepError(tableau, size);
        this.weights = new double[stages];
        Arrays.fill(lastIncrement, 1); // at the start all weights are equal
        double speed = origin.speed(lastIncrement);
        double turn = link.isLinear() ? 1 : kappa * Math.sqrt(speed * origin.slope[0]);
        this.clock = new AccuracyClock(Math.min(1, turn));
        double growth = clock.rate(0) / (kappa * speed); // of Σ r
        Arrays.fill(lastIncrement, growth / size);
        this.time = new TrainingTime(tableau, kappa, link.logDualRate(initialization.alpha()));
        time.startAt(0, growth);
    }

    /** Starts at the end of the quiet start instead of at w = 0. */
    void startFrom(QuietStart quiet) {
        origin.set(quiet.point());
        x = clock.position(QuietStart.END);
        double growth = clock.rate(x) / (kappa * origin.speed(lastIncrement));
        Arrays.fill(lastIncrement, growth / size);
        time.startAt(quiet.sum(), growth - clock.rate(x) * quiet.sum());
    }

    /** Receives every accepted step. */
    interface StepListener {
        void step(FlowIntegration integration);
    }

    /** Steps until the accuracy is reached exactly. */
    void advance(double target, StepListener listener, BooleanSupplier cancelled) {
        double end = clock.position(target);
        while (end - x > RESOLUTION * Math.max(1, x)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            double remaining = end - x;
            boolean last = remaining <= stepSize.size() * 1.01;
            double h = last ? remaining : stepSize.size();
            if (tryStep(h, last ? target : clock.accuracy(x + h))) {
                listener.step(this);
                accept(last ? end : x + h, h);
            } else if (stepSize.size() < SMALLEST_STEP * Math.max(1, x)) {
                throw new FlowException("The flow cannot be followed beyond the accuracy " + clock.accuracy(x)
                        + "; the step size has become " + stepSize.size() + ".");
            }
        }
    }

    /** The point where the step starts. */
    DualPoint origin() {
        return origin;
    }

    /** The solved stages of the step. */
    StageSystem system() {
        return system;
    }

    /** The training time along the step. */
    TrainingTime time() {
        return time;
    }

    /** γ̃ inside the step, at the part θ of it. */
    double accuracyAt(double theta) {
        return clock.accuracy(x + theta * triedStep);
    }

    /** γ̃ at stage i. */
    double accuracy(int i) {
        return accuracy[i];
    }

    private boolean tryStep(double h, double endAccuracy) {
        triedStep = h;
        for (int i = 0; i < stages; i++) {
            double position = x + tableau.node(i) * h;
            accuracy[i] = i == stages - 1 ? endAccuracy : clock.accuracy(position);
            rates[i] = h * clock.rate(position);
        }
        guess(h);
        if (!system.solve(origin, accuracy, rates[0], guess)) {
            stepSize.fail(h);
            return false;
        }
        time.solve(system, rates, h);
        double error = Math.max(errors.interior(system, lastIncrement, h), timeError());
        double rounding = ROUNDING / accuracy[stages - 1]; // of K while γ̃ is tiny; it does not add up
        return stepSize.accept(h, Math.max(0, error - rounding), errors.hasKink(system));
    }

    /** log₁₀ t itself has no digits left for what t e^−γ̃ tells once γ̃ is large. */
    private double timeError() {
        return TIME_WEIGHT * time.error() / (1 + DIGITS * accuracy[stages - 1]);
    }

    private void guess(double h) {
        double logStep = Math.log(h);
        for (int i = 0; i < stages; i++) {
            if (lastStep == 0) {
                for (int n = 0; n < size; n++) {
                    guess[i][n] = Math.log(lastIncrement[n]) + logStep;
                }
            } else {
                extrapolate(1 + Math.min(tableau.node(i) * h / lastStep, EXTRAPOLATION_LIMIT), guess[i], logStep);
            }
        }
    }

    private void extrapolate(double theta, double[] logs, double logStep) {
        tableau.derivativeWeights(theta, weights);
        for (int n = 0; n < size; n++) {
            double last = lastLogs[stages - 1][n];
            double change = 0;
            for (int j = 0; j < stages; j++) {
                change += weights[j] * (lastLogs[j][n] - last);
            }
            logs[n] = last + Math.max(-5, Math.min(5, change)) + logStep;
        }
    }

    private void accept(double end, double h) {
        time.accept();
        double logStep = Math.log(h);
        for (int i = 0; i < stages; i++) {
            for (int n = 0; n < size; n++) {
                lastLogs[i][n] = system.log(i, n) - logStep;
            }
        }
        for (int n = 0; n < size; n++) {
            lastIncrement[n] = system.increment(stages - 1)[n] / h;
        }
        origin.set(system.point(stages - 1));
        lastStep = h;
        x = end;
    }
}
