package org.loxodrome.flow;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;

/** One run of the flow at α = ∞: support curves from event to event. The variable is τ = log min_n M_n. */
final class LimitIntegration {

    /** The first point is taken where the dual coordinates are this small and the link is linear to rounding. */
    private static final double LINEAR = 1e-7;

    private static final double FIRST_STEP = 0.5;
    private static final double LARGEST_STEP = 2;
    private static final double SMALLEST_STEP = 1e-12;
    /** A step that turns the predictor by more than this, in degrees, is followed by smaller ones. */
    private static final double WIDE_TURN = 1;

    /** Weights that are smaller, and margins that differ by less, relatively, are round-off. */
    static final double TIE = 1e-9;

    private static final int BISECTIONS = 60;

    private final double[][] x;
    private final PointBuilder builder;
    private final TrajectoryListener listener;
    private final SegmentRefinement refinement;
    private final Cancellation cancellation;
    private SupportCurve curve;
    private SupportWatch watch;
    private int[] support;
    private double tau;
    private double step = FIRST_STEP;
    private TrajectoryPoint last;

    LimitIntegration(
            double[][] x,
            Initialization initialization,
            double largestMu,
            TrajectoryListener listener,
            Cancellation cancellation) {
        this.x = x;
        Link link = Link.of(initialization.depth());
        this.builder = new PointBuilder(link, initialization);
        this.listener = listener;
        this.refinement = new SegmentRefinement(listener, this::solved);
        this.cancellation = cancellation;
        DualPoint zero = new DualPoint(x, link);
        int[] all = IntStream.range(0, x.length).toArray();
        double[] weights = minimumNormWeights(zero, all);
        double speed = zero.speed(weights);
        if (!(speed > 0)) {
            throw new FlowException(
                    "The data are not separable; the flow at α = ∞ starts at the l2 max-margin direction.");
        }
        last = builder.limitStart(x, zero, weights);
        listener.point(last);
        support = positive(all, weights);
        DualPoint first = zero.copy();
        tau = Math.log(Math.min(0.1 / largestMu, LINEAR / largestRate(weights, speed)));
        first.move(zero, scaled(weights, Math.exp(tau) / speed));
        curve = new SupportCurve(x, first, support);
        watch = new SupportWatch(curve, support, x.length);
        solve(tau);
    }

    /** Follows the flow to the given μ and returns the point there. */
    TrajectoryPoint advance(double mu) {
        double end = -Math.log(mu);
        while (tau < end) {
            cancellation.check();
            double next = Math.min(tau + step, end);
            if (!curve.solve(next)) {
                shorten();
            } else {
                pass(next);
            }
        }
        return last;
    }

    /** Goes on to τ or to the first instant at which the support is no longer right, and changes it there. */
    private void pass(double next) {
        boolean wrong = watch.isViolated();
        double end = wrong ? firstWrong(next) : next;
        OptionalDouble earlier = watch.dip(tau, end);
        solve(earlier.orElse(end));
        if (earlier.isPresent()) {
            pass(earlier.getAsDouble());
            return;
        }
        emitTo(end);
        if (wrong) {
            changeSupport();
        }
    }

    private void emitTo(double to) {
        TrajectoryPoint next = point(to);
        double turn = last.direction().angleTo(next.direction());
        refinement.between(last, tau, next, to);
        listener.point(next);
        last = next;
        solve(to); // after refining
        curve.rebase();
        tau = to;
        step = Math.min(LARGEST_STEP, turn > WIDE_TURN ? step / 2 : step * 1.5);
    }

    /** Where the support ceases to be right, to rounding. */
    private double firstWrong(double to) {
        double right = tau;
        double wrong = to;
        for (int i = 0; i < BISECTIONS && right < wrong; i++) {
            double middle = (right + wrong) / 2;
            if (middle <= right || middle >= wrong) {
                break;
            }
            solve(middle);
            if (watch.isViolated()) {
                wrong = middle;
            } else {
                right = middle;
            }
        }
        return wrong;
    }

    private void changeSupport() {
        DualPoint here = curve.point();
        double margin = Math.exp(tau);
        int[] tied = IntStream.range(0, x.length)
                .filter(n -> here.margins[n] < margin * (1 + TIE))
                .toArray();
        int[] next = positive(tied, minimumNormWeights(here, tied));
        if (Arrays.equals(next, support) && step < SMALLEST_STEP) {
            throw new FlowException("The support of the flow at α = ∞ cannot be told at μ = " + 1 / margin + ".");
        }
        step = Arrays.equals(next, support) ? step / 4 : Math.max(step, FIRST_STEP / 8);
        if (!Arrays.equals(next, support)) {
            listener.supportChange(SupportChange.between(support, next, last.mu()));
        }
        support = next;
        curve = new SupportCurve(x, here, support);
        watch = new SupportWatch(curve, support, x.length);
    }

    private void shorten() {
        step /= 4;
        if (step < SMALLEST_STEP) {
            throw new FlowException("The flow at α = ∞ cannot be followed beyond μ = " + Math.exp(-tau) + ".");
        }
    }

    private void solve(double at) {
        if (!curve.solve(at)) {
            throw new FlowException("The flow at α = ∞ cannot be followed at μ = " + Math.exp(-at) + ".");
        }
    }

    private TrajectoryPoint solved(double at) {
        solve(at);
        return point(at);
    }

    private TrajectoryPoint point(double at) {
        return builder.limit(curve.point(), curve.weights(), Math.exp(-at));
    }

    private double[] minimumNormWeights(DualPoint at, int[] points) {
        double[][] jacobian = new double[points.length][points.length];
        at.jacobian(points, points.length, jacobian);
        double[] leading = MinimumNormWeights.of(jacobian, points.length);
        double[] weights = new double[x.length];
        for (int a = 0; a < points.length; a++) {
            weights[points[a]] = leading[a];
        }
        return weights;
    }

    private static int[] positive(int[] points, double[] weights) {
        return Arrays.stream(points).filter(n -> weights[n] > TIE).toArray();
    }

    private double largestRate(double[] weights, double speed) {
        double largest = 0;
        for (int i = 0; i < x[0].length; i++) {
            double rate = 0;
            for (int n = 0; n < x.length; n++) {
                rate += x[n][i] * weights[n] / speed;
            }
            largest = Math.max(largest, Math.abs(rate));
        }
        return largest;
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }
}
