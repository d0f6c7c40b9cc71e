package org.loxodrome.figure.chart;

import java.util.List;

/**
 * Series on two logarithmic axes.
 *
 * @param title a line above the chart
 * @param series what is shown
 */
public record LogLogChart(String title, List<Series> series) {

    /** Copies the list. */
    public LogLogChart {
        series = List.copyOf(series);
    }
}
