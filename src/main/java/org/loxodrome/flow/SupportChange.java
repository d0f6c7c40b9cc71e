package org.loxodrome.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An event of the flow at α = ∞: the support vectors change, the data points whose softmax weight p_n is not zero.
 *
 * @param mu where, located to rounding
 * @param joined indices of the data points that join the support, ascending
 * @param left indices of the data points that leave it: their p_n has fallen to 0 and their r_n rests
 */
public record SupportChange(double mu, List<Integer> joined, List<Integer> left) {

    /** Copies the lists. */
    public SupportChange {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /** The change from one support to another, both ascending. */
    static SupportChange between(int[] before, int[] after, double mu) {
        return new SupportChange(mu, without(after, before), without(before, after));
    }

    private static List<Integer> without(int[] points, int[] others) {
        List<Integer> rest = new ArrayList<>();
        for (int n : points) {
            if (Arrays.binarySearch(others, n) < 0) {
                rest.add(n);
            }
        }
        return rest;
    }
}
