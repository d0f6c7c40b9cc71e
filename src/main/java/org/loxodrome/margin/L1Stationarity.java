package org.loxodrome.margin;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/**
 * Whether the l1 max-margin predictor in which the Q_μ path of depth D ends is a first-order stationary point of min ‖w‖_{2/D}
 * subject to X w ≥ 1. Training from a fixed α ends at such a point, so where the answer is no it leaves the path in the end
 * (Moroshko et al. 2020, remark after Theorem 7).
 *
 * @param stationary yes or no
 * @param reason why, in a sentence that names coordinates and points counted from 1
 */
public record L1Stationarity(boolean stationary, String reason) {

    private static final double TIGHT = 1e-9;

    /**
     * Decides it.
     *
     * @throws NotSeparableException if no direction separates the data
     */
    public static L1Stationarity of(Dataset data, Depth depth, BooleanSupplier cancelled) {
        if (depth.value() == 2) {
            return new L1Stationarity(true, "For D = 2 the l_{2/D} norm is the l1 norm, of which it is the minimum.");
        }
        ScaledRows rows = ScaledRows.of(data);
        double[] end = FaceLimit.of(rows, L1Margin.solve(rows), depth, cancelled);
        double[] margins = rows.margins(end);
        int[] coordinates =
                IntStream.range(0, end.length).filter(i -> end[i] != 0).toArray();
        int[] points = IntStream.range(0, margins.length)
                .filter(n -> margins[n] - 1 <= TIGHT)
                .toArray();
        Stationarity found = Stationarity.of(rows, new QuasiNorm(depth), end, coordinates, points);
        return new L1Stationarity(found.isStationary(), reason(depth, coordinates, points, found));
    }

    private static String reason(Depth depth, int[] coordinates, int[] points, Stationarity found) {
        String gradient = "On " + named("coordinate", coordinates) + ", where w is not 0, the gradient of the l_{2/"
                + depth.value() + "} norm ";
        if (found.shares().length == 0) {
            return gradient + "is no combination of " + named("point", points) + ", the points on the margin.";
        }
        String weights =
                named("point", points) + " with weight" + (points.length == 1 ? " " : "s ") + listed(found.shares());
        return found.isStationary()
                ? gradient + "is a combination of " + weights + "; none is negative."
                : gradient + "would have to be a combination of " + weights + "; none may be negative.";
    }

    private static String named(String noun, int[] indices) {
        String[] numbers =
                Arrays.stream(indices).mapToObj(i -> Integer.toString(i + 1)).toArray(String[]::new);
        return noun + (numbers.length == 1 ? " " : "s ") + joined(numbers);
    }

    private static String listed(double[] values) {
        return joined(Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.4g", value))
                .toArray(String[]::new));
    }

    private static String joined(String[] words) {
        int last = words.length - 1;
        return last == 0
                ? words[0]
                : Arrays.stream(words, 0, last).collect(Collectors.joining(", ")) + " and " + words[last];
    }
}
