package org.loxodrome.flow;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Whether the support of a {@link SupportCurve} is the right one. The slack of a point must not be negative: p_n of a support vector,
 * M_n/M − 1 of any other.
 */
final class SupportWatch {

    private static final double CROSSED = 1e-13;
    private static final double SLOPE_STEP = 1e-6;
    private static final int MAX_HALVINGS = 30;

    private final SupportCurve curve;
    private final boolean[] supported;
    private final int member;

    /** The slacks at a log M, and their slopes over log M. */
    private record Sample(double at, double[] slacks, double[] slopes) {}

    SupportWatch(SupportCurve curve, int[] support, int size) {
        this.curve = curve;
        this.member = support[0];
        this.supported = new boolean[size];
        Arrays.stream(support).forEach(n -> supported[n] = true);
    }

    /** Whether it is wrong at the point found last. */
    boolean isViolated() {
        return isViolated(slacks());
    }

    /** A log M inside a step at which it is wrong although it is right at the ends. Moves the curve. */
    OptionalDouble dip(double from, double to) {
        Sample middle = sample((from + to) / 2);
        if (isViolated(middle.slacks)) {
            return OptionalDouble.of(middle.at);
        }
        OptionalDouble first = dip(sample(from), middle, MAX_HALVINGS);
        return first.isPresent() ? first : dip(middle, sample(to), MAX_HALVINGS);
    }

    private OptionalDouble dip(Sample from, Sample to, int halvings) {
        if (halvings == 0 || !mayDip(from, to)) {
            return OptionalDouble.empty();
        }
        Sample middle = sample((from.at + to.at) / 2);
        if (isViolated(middle.slacks)) {
            return OptionalDouble.of(middle.at);
        }
        OptionalDouble first = dip(from, middle, halvings - 1);
        return first.isPresent() ? first : dip(middle, to, halvings - 1);
    }

    /** Whether some slack falls, then rises, and its tangents meet below zero. */
    private static boolean mayDip(Sample from, Sample to) {
        for (int n = 0; n < from.slacks.length; n++) {
            double fall = from.slopes[n];
            double rise = to.slopes[n];
            if (fall < 0 && rise > 0) {
                double way = (to.slacks[n] - from.slacks[n] - rise * (to.at - from.at)) / (fall - rise);
                if (from.slacks[n] + fall * way < -CROSSED) {
                    return true;
                }
            }
        }
        return false;
    }

    private Sample sample(double at) {
        double[] before = slacks(at - SLOPE_STEP);
        double[] slacks = slacks(at);
        double[] slopes = new double[slacks.length];
        for (int n = 0; n < slopes.length; n++) {
            slopes[n] = (slacks[n] - before[n]) / SLOPE_STEP;
        }
        return new Sample(at, slacks, slopes);
    }

    /** NaN, of which nothing follows, where the equations have not been solved. */
    private double[] slacks(double at) {
        if (curve.solve(at)) {
            return slacks();
        }
        double[] unknown = new double[supported.length];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }

    private double[] slacks() {
        double[] slacks = curve.weights();
        double[] margins = curve.point().margins;
        for (int n = 0; n < slacks.length; n++) {
            if (!supported[n]) {
                slacks[n] = margins[n] / margins[member] - 1;
            }
        }
        return slacks;
    }

    private static boolean isViolated(double[] slacks) {
        return Arrays.stream(slacks).anyMatch(slack -> slack < -CROSSED);
    }
}
