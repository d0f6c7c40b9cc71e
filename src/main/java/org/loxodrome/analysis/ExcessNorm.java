package org.loxodrome.analysis;

import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.L1Margin;
import org.loxodrome.problem.Dataset;

/**
 * By which part a norm of ŵ = w/γ, whose smallest margin is 1, exceeds the least one that any predictor with such margins has:
 * ‖ŵ‖_q / min ‖w‖_q − 1 ≥ 0, the minimum taken over all w with X w ≥ 1 (Moroshko et al. 2020, Section 6, Figure 5).
 */
public final class ExcessNorm {

    /** At this excess of the l1 norm the paper says that the rich regime begins. */
    public static final double RICH = 0.05;

    private final double[][] rows;
    private final double exponent;
    private final double least;

    private ExcessNorm(double[][] rows, double exponent, Direction least) {
        this.rows = rows;
        this.exponent = exponent;
        this.least = normOverMargin(least);
    }

    /**
     * That of the l1 norm.
     *
     * @throws org.loxodrome.margin.NotSeparableException if no direction separates the data
     */
    public static ExcessNorm of(Dataset dataset) {
        return of(dataset, 1, L1Margin.of(dataset).vertices().get(0).direction());
    }

    /**
     * That of the l_q norm, a quasi-norm for q &lt; 1.
     *
     * @param exponent q
     * @param least the direction of its max-margin predictor
     */
    static ExcessNorm of(Dataset dataset, double exponent, Direction least) {
        return new ExcessNorm(dataset.signedRows(), exponent, least);
    }

    /** The excess of all predictors with a direction; infinite where it does not separate the data. */
    public double of(Direction direction) {
        return normOverMargin(direction) / least - 1;
    }

    private double normOverMargin(Direction direction) {
        double[] unit = direction.toArray();
        double margin = Double.POSITIVE_INFINITY;
        for (double[] row : rows) {
            margin = Math.min(margin, product(row, unit));
        }
        return margin > 0 ? norm(unit) / margin : Double.POSITIVE_INFINITY;
    }

    private double norm(double[] unit) {
        double sum = 0;
        for (double coordinate : unit) {
            sum += Math.pow(Math.abs(coordinate), exponent);
        }
        return Math.pow(sum, 1 / exponent);
    }

    private static double product(double[] row, double[] unit) {
        double sum = 0;
        for (int i = 0; i < unit.length; i++) {
            sum += row[i] * unit[i];
        }
        return sum;
    }
}
