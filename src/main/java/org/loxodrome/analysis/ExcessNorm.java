package org.loxodrome.analysis;

import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.L1Margin;
import org.loxodrome.problem.Dataset;

/**
 * How far a predictor is from the rich regime: the excess l1 norm ‖ŵ‖₁ / min ‖w‖₁ − 1 ≥ 0 of ŵ = w/γ, the minimum taken over all w
 * with X w ≥ 1 (Moroshko et al. 2020, Figure 5).
 */
public final class ExcessNorm {

    /** At this excess the paper says that the rich regime begins. */
    public static final double RICH = 0.05;

    private final double[][] rows;
    private final double least;

    private ExcessNorm(double[][] rows, double least) {
        this.rows = rows;
        this.least = least;
    }

    /**
     * Compares with the l1 max-margin predictors of a data set.
     *
     * @throws org.loxodrome.margin.NotSeparableException if no direction separates the data
     */
    public static ExcessNorm of(Dataset dataset) {
        return new ExcessNorm(
                dataset.signedRows(), L1Margin.of(dataset).vertices().get(0).norm());
    }

    /** The excess of all predictors with a direction; infinite where it does not separate the data. */
    public double of(Direction direction) {
        double[] unit = direction.toArray();
        double norm = 0;
        for (double coordinate : unit) {
            norm += Math.abs(coordinate);
        }
        double margin = Double.POSITIVE_INFINITY;
        for (double[] row : rows) {
            margin = Math.min(margin, product(row, unit));
        }
        return margin > 0 ? norm / (margin * least) - 1 : Double.POSITIVE_INFINITY;
    }

    private static double product(double[] row, double[] unit) {
        double sum = 0;
        for (int i = 0; i < unit.length; i++) {
            sum += row[i] * unit[i];
        }
        return sum;
    }
}
