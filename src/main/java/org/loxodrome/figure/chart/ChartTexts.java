package org.loxodrome.figure.chart;

/**
 * What is written around a chart.
 *
 * @param title a line above the plot
 * @param x what is measured across
 * @param y what is measured upwards
 * @param caption lines below the plot
 */
public record ChartTexts(String title, String x, String y, String caption) {}
