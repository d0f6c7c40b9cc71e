package org.loxodrome.flow;

import java.util.Arrays;
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
    private static final double TIME_WEIGHT = 0.3; // t need not be known as well as the direction

    private final RadauTableau tableau;
    private final int stages;
    private final int size;
    private final Loss loss;
    private final double kappa;
    private final Cancellation cancellation;
    private final AccuracyClock clock;
    private final StageSystem system;
    private final TrainingTime time;
    private final StepSize stepSize;
    private final DualPoint origin;
    private final double[] progress; // γ̃ − γ̃(0) at the stages
    private final double[] rates; // h dγ̃/dx at the stages
    private final double[][] guess;
    private final double[] lastIncrement; // dr/dx at the origin
    private final double[][] lastLogs; // log dr/dx at the stages of the last step
    private final StepError errors;
    private final double[] weights;
    private double x;
    private double lastStep;
    private double triedStep;
    private double endAccuracy;

    FlowIntegration(
            double[][] rows,
            Link link,
            Initialization initialization,
            Loss loss,
            RadauTableau tableau,
            double tolerance,
            Cancellation cancellation) {
        this.tableau = tableau;
        this.stages = tableau.stages();
        this.size = rows.length;
        this.loss = loss;
        this.kappa = initialization.kappa();
        this.cancellation = cancellation;
        this.system = new StageSystem(rows, link, loss, tableau, kappa, cancellation);
        this.stepSize = new StepSize(stages, tolerance, FIRST_STEP);
        this.origin = new DualPoint(rows, link);
        this.progress = new double[stages];
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
        double ratio = loss.startRatio();
        double growth = clock.rate(0) * ratio / (kappa * speed); // of Σ r
        Arrays.fill(lastIncrement, growth / size);
        this.time = new TrainingTime(tableau, kappa, link.logDualRate(initialization.alpha()));
        time.startAt(0, growth * ratio);
    }

    /** Starts at the end of the quiet start instead of at w = 0. */
    void startFrom(QuietStart quiet) {
        origin.set(quiet.point());
        x = clock.position(QuietStart.END);
        double ratio = loss.startRatio();
        double growth = clock.rate(QuietStart.END) * ratio / (kappa * origin.speed(lastIncrement));
        Arrays.fill(lastIncrement, growth / size);
        time.startAt(quiet.sum() * ratio, (growth - clock.rate(QuietStart.END) * quiet.sum()) * ratio);
    }

    /** Receives every accepted step. */
    interface StepListener {
        void step();
    }

    /** Steps until the accuracy is reached exactly. */
    void advance(double target, StepListener listener) {
        double endProgress = target - loss.startAccuracy();
        double end = clock.position(endProgress);
        while (end - x > RESOLUTION * Math.max(1, x)) {
            cancellation.check();
            double remaining = end - x;
            boolean last = remaining <= stepSize.size() * 1.01;
            double h = last ? remaining : stepSize.size();
            endAccuracy = last ? target : loss.startAccuracy() + clock.progress(x + h);
            if (tryStep(h, last ? endProgress : clock.progress(x + h))) {
                listener.step();
                accept(last ? end : x + h, h);
            } else if (stepSize.size() < SMALLEST_STEP * Math.max(1, x)) {
                throw stuck();
            }
        }
    }

    private FlowException stuck() {
        String place = "The flow cannot be followed beyond the accuracy " + (loss.startAccuracy() + clock.progress(x));
        return new FlowException(
                origin.isNearOverflow()
                        ? place
                                + ", where the network leaves the range of double numbers; take α closer to 1 or a smaller"
                                + " depth D."
                        : place + "; the step size has become " + stepSize.size() + ".");
    }

    /** The point where the step starts. */
    DualPoint origin() {
        return origin;
    }

    /** The solved stages of the step. */
    StageSystem system() {
        return system;
    }

    /** γ̃ inside the step, at the part θ of it. */
    double accuracyAt(double theta) {
        return loss.startAccuracy() + clock.progress(x + theta * triedStep);
    }

    /** γ̃ at the end of the step. */
    double endAccuracy() {
        return endAccuracy;
    }

    /** log₁₀ t at the end of the step. */
    double endLog10Time() {
        return time.log10Time(endAccuracy);
    }

    /** log₁₀ t inside the step, where the stages have the given weights in the continuous solution. */
    double log10Time(double[] solutionWeights, double accuracy) {
        return time.log10Time(solutionWeights, rates, accuracy);
    }

    private boolean tryStep(double h, double endProgress) {
        triedStep = h;
        for (int i = 0; i < stages; i++) {
            double position = x + tableau.node(i) * h;
            progress[i] = i == stages - 1 ? endProgress : clock.progress(position);
            rates[i] = h * clock.rate(progress[i]);
        }
        guess(h);
        if (!system.solve(origin, progress, rates[0], guess)) {
            stepSize.fail(h);
            return false;
        }
        time.solve(system, rates, h);
        double error = errors.interior(system, lastIncrement, h);
        double rounding = ROUNDING / progress[stages - 1]; // of K while γ̃ is tiny; it does not add up
        return stepSize.accept(h, Math.max(0, error - rounding), timeError(), errors.hasKink(system));
    }

    /** log₁₀ t itself has no digits left for what t e^−γ̃ tells once γ̃ is large. */
    private double timeError() {
        return TIME_WEIGHT * time.error() / (1 + DIGITS * progress[stages - 1]);
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
                lastLogs[i][n] = system.stage(i).log(n) - logStep;
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
