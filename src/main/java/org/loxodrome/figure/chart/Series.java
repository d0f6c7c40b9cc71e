package org.loxodrome.figure.chart;

import java.util.List;

/**
 * What belongs together in a chart: a line through its samples, each with a marker.
 *
 * @param name what it is called in the legend; series of the same name look the same in all charts of a sheet
 * @param samples in the order in which they are joined
 */
public record Series(String name, List<Sample> samples) {

    /**
     * A sample.
     *
     * @param x a positive number
     * @param y a positive number
     */
    public record Sample(double x, double y) {

        /** Checks that the sample has a place on logarithmic axes. */
        public Sample {
            if (!(x > 0 && y > 0 && x <= Double.MAX_VALUE && y <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("(" + x + ", " + y + ") has no place on logarithmic axes.");
            }
        }
    }

    /** Copies the list. */
    public Series {
        samples = List.copyOf(samples);
    }
}
