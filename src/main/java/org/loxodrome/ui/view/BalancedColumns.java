package org.loxodrome.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Blocks of text in columns: in their order, none divided, and the tallest column as low as it can be. */
final class BalancedColumns {

    private final double[] heights;

    /** Blocks of these heights. */
    BalancedColumns(double... heights) {
        this.heights = heights.clone();
    }

    /**
     * How many blocks each column holds.
     *
     * @param most the largest number of columns, at least 1
     */
    List<Integer> sizes(int most) {
        double lowest = IntStream.range(0, heights.length)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first, heights.length).mapToObj(end -> sum(first, end)))
                .filter(height -> filled(height).size() <= most)
                .min(Double::compare)
                .orElse(0.0);
        return filled(lowest);
    }

    /** As many blocks in each column as are no higher than this together. */
    private List<Integer> filled(double height) {
        List<Integer> sizes = new ArrayList<>();
        int first = 0;
        while (first < heights.length) {
            int end = first + 1;
            while (end < heights.length && sum(first, end + 1) <= height) {
                end++;
            }
            sizes.add(end - first);
            first = end;
        }
        return sizes;
    }

    private double sum(int first, int end) {
        return IntStream.range(first, end).mapToDouble(i -> heights[i]).sum();
    }
}
