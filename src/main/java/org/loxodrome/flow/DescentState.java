package org.loxodrome.flow;

import java.util.Arrays;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;

/** The weights of normalized gradient descent with all that follows from them. A workspace, written in place. */
final class DescentState {

    private static final double LARGE_EXCESS = 100;
    private static final double LN10 = Math.log(10);

    private final double[][] x;
    private final int depth;
    private final double kappa;
    private final double dualRate; // dr/dσ
    private final double logDualRate;
    private final double[] positive; // u₊/α
    private final double[] negative; // u₋/α
    private final double[] difference; // (u₊ − u₋)/α, a state of its own: at the start it is lost in u₊
    private final double[] positivePower; // (u₊/α)^(D−1)
    private final double[] negativePower;
    private final double[] predictor; // w/κ
    private final double[] unit; // w/‖w‖
    private final double[] margins; // M
    private final double[] weights; // p
    private final double[] gradient; // Xᵀp
    private final double[] dual; // r
    private double largestWeight;
    private double accuracy;
    private double time; // Σ e^(γ̃ − timeScale) Δσ
    private double timeScale;

    /** The start, u± = α. */
    DescentState(double[][] x, Initialization initialization) {
        this.x = x;
        this.depth = initialization.depth().value();
        this.kappa = initialization.kappa();
        Link link = Link.of(initialization.depth());
        this.dualRate = Math.exp(link.logDualRate(1));
        this.logDualRate = link.logDualRate(initialization.alpha());
        int d = x[0].length;
        positive = new double[d];
        negative = new double[d];
        difference = new double[d];
        positivePower = new double[d];
        negativePower = new double[d];
        predictor = new double[d];
        unit = new double[d];
        gradient = new double[d];
        margins = new double[x.length];
        weights = new double[x.length];
        dual = new double[x.length];
        Arrays.fill(positive, 1);
        Arrays.fill(negative, 1);
        evaluate();
    }

    /** γ̃. */
    double accuracy() {
        return accuracy;
    }

    /** w/‖w‖, not a copy; zero at the start. */
    double[] unit() {
        return unit;
    }

    /** Whether all margins are in the range of doubles. */
    boolean isFinite() {
        return Math.abs(accuracy) <= Double.MAX_VALUE;
    }

    /**
     * Moves to where a step from another state leads.
     *
     * @param eta η, or less for a shorter step
     */
    void step(DescentState from, double eta) {
        double sigma = eta / power(from.largestWeight, depth - 2);
        double factor = depth * sigma;
        for (int i = 0; i < positive.length; i++) {
            double pull = factor * from.gradient[i];
            difference[i] = from.difference[i] + pull * (from.positivePower[i] + from.negativePower[i]);
            positive[i] = from.positive[i] + pull * from.positivePower[i];
            negative[i] = from.negative[i] - pull * from.negativePower[i];
        }
        double dualStep = dualRate * sigma;
        for (int n = 0; n < dual.length; n++) {
            dual[n] = from.dual[n] + dualStep * from.weights[n];
        }
        addTime(from, sigma);
        evaluate();
    }

    /** Copies another state of the same run. */
    void set(DescentState other) {
        copy(other.positive, positive);
        copy(other.negative, negative);
        copy(other.difference, difference);
        copy(other.positivePower, positivePower);
        copy(other.negativePower, negativePower);
        copy(other.predictor, predictor);
        copy(other.unit, unit);
        copy(other.margins, margins);
        copy(other.weights, weights);
        copy(other.gradient, gradient);
        copy(other.dual, dual);
        largestWeight = other.largestWeight;
        accuracy = other.accuracy;
        time = other.time;
        timeScale = other.timeScale;
    }

    /** The state as a point of a trajectory, not to be asked for at the start. */
    TrajectoryPoint point() {
        double margin = Arrays.stream(margins).min().orElseThrow();
        return new TrajectoryPoint(
                Direction.of(predictor),
                accuracy,
                kappa * margin,
                accuracy > 0 ? kappa / accuracy : Double.POSITIVE_INFINITY,
                (Math.log(time) + timeScale + Math.log(dualRate) - logDualRate) / LN10,
                weights,
                Arrays.stream(dual).map(r -> r * margin).toArray(),
                margins,
                Arrays.stream(positive).map(Math::log).toArray(),
                Arrays.stream(negative).map(Math::log).toArray());
    }

    private void addTime(DescentState from, double sigma) {
        double excess = from.accuracy - from.timeScale;
        if (excess < LARGE_EXCESS) {
            time = from.time + sigma * Math.exp(excess);
            timeScale = from.timeScale;
        } else {
            time = from.time * Math.exp(-excess) + sigma;
            timeScale = from.accuracy;
        }
    }

    private void evaluate() {
        evaluatePredictor();
        for (int n = 0; n < x.length; n++) {
            double sum = 0;
            for (int i = 0; i < predictor.length; i++) {
                sum += x[n][i] * predictor[i];
            }
            margins[n] = sum;
        }
        evaluateSoftmax();
        Arrays.fill(gradient, 0);
        for (int n = 0; n < x.length; n++) {
            if (weights[n] > 0) {
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] += weights[n] * x[n][i];
                }
            }
        }
    }

    private void evaluatePredictor() {
        largestWeight = 0;
        double squares = 0;
        for (int i = 0; i < predictor.length; i++) {
            largestWeight = Math.max(largestWeight, Math.max(positive[i], negative[i]));
            evaluatePower(i);
            squares += predictor[i] * predictor[i];
        }
        double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
        for (int i = 0; i < predictor.length; i++) {
            unit[i] = predictor[i] * scale;
        }
    }

    /** a^D − b^D = (a − b)(a^{D−1} + a^{D−2} b + … + b^{D−1}). */
    private void evaluatePower(int i) {
        double a = 1;
        double b = 1;
        double sum = 1;
        for (int k = 1; k < depth; k++) {
            a *= positive[i];
            b *= negative[i];
            sum = sum * positive[i] + b;
        }
        positivePower[i] = a;
        negativePower[i] = b;
        predictor[i] = difference[i] * sum;
    }

    private void evaluateSoftmax() {
        double smallest = Double.POSITIVE_INFINITY;
        for (double margin : margins) {
            smallest = Math.min(smallest, margin);
        }
        double total = 0;
        for (int n = 0; n < weights.length; n++) {
            weights[n] = Math.exp(kappa * (smallest - margins[n]));
            total += weights[n];
        }
        for (int n = 0; n < weights.length; n++) {
            weights[n] /= total;
        }
        accuracy = kappa * smallest - Math.log(total / weights.length);
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}
