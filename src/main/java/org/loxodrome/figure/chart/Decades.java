package org.loxodrome.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The range of a logarithmic axis, whole decades.
 *
 * @param first exponent of the smallest power of ten
 * @param last exponent of the largest one
 */
public record Decades(int first, int last) {

    private static final double ROUNDING = 1e-9;

    /** The decades that hold a coordinate of all samples; one of them, if there are none. */
    static Decades of(List<LogLogChart> charts, ToDoubleFunction<Series.Sample> coordinate) {
        return of(charts.stream()
                .flatMap(chart -> chart.series().stream())
                .flatMap(series -> series.samples().stream())
                .map(coordinate::applyAsDouble)
                .toList());
    }

    /** The decades that hold all of these positive numbers; one of them, if there are none. */
    public static Decades of(List<Double> values) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, Math.log10(value));
            greatest = Math.max(greatest, Math.log10(value));
        }
        if (least > greatest) {
            return new Decades(0, 1);
        }
        int first = (int) Math.floor(least + ROUNDING);
        return new Decades(first, Math.max(first + 1, (int) Math.ceil(greatest - ROUNDING)));
    }

    /** Where a value is, from 0 at the first power of ten to 1 at the last. */
    double position(double value) {
        return (Math.log10(value) - first) / (last - first);
    }

    /** Numbers in equal ratios from the first power of ten to the last; at least two. */
    public List<Double> evenly(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Math.pow(10, first + (last - first) * i / (count - 1.0)))
                .toList();
    }

    /** The exponents that get a label if there is room for so many. */
    List<Integer> labelled(double most) {
        int step = Math.max(1, (int) Math.ceil((last - first) / Math.max(1, most)));
        List<Integer> exponents = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent++) {
            if (Math.floorMod(exponent, step) == 0) {
                exponents.add(exponent);
            }
        }
        return exponents;
    }
}
