package org.loxodrome.session;

import java.util.Arrays;
import java.util.List;
import org.loxodrome.analysis.Certificate;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * The numbers of an instant of training, under the names that they have on the command line, with margins, softmax weights and
 * multipliers besides. Rows of what theory says have the same columns.
 */
public final class TrainingNumbers {

    private final double[][] rows;
    private final int depth;

    /** The numbers of trajectories for these data and this depth D. */
    public TrainingNumbers(Dataset dataset, int depth) {
        this.rows = dataset.signedRows();
        this.depth = depth;
    }

    /** The numbers of a point of a trajectory. */
    public List<Quantity> of(Initialization start, TrajectoryPoint point) {
        return List.of(
                Quantity.of("alpha", start.alpha()),
                Quantity.of("depth", depth),
                Quantity.of("accuracy", point.accuracy()),
                Quantity.of("mu", point.mu()),
                Quantity.of("log10_loss", point.log10Loss()),
                Quantity.of("log10_time", point.log10Time()),
                Quantity.of("margin", point.margin()),
                Quantity.of("certificate", Certificate.of(point).orElse(Double.NaN)),
                Quantity.list("w", point.direction().toArray()),
                Quantity.list("m", margins(point.direction())),
                Quantity.list("p", point.weights()),
                Quantity.list("nu", point.multipliers()));
    }

    /** The numbers of a direction that theory knows, at a μ; NaN if it belongs to none. */
    public List<Quantity> of(double mu, Direction at) {
        return List.of(
                Quantity.of("alpha", Double.NaN),
                Quantity.of("depth", depth),
                Quantity.of("accuracy", Double.NaN),
                Quantity.of("mu", mu),
                Quantity.of("log10_loss", Double.NaN),
                Quantity.of("log10_time", Double.NaN),
                Quantity.of("margin", Double.NaN),
                Quantity.of("certificate", Double.NaN),
                Quantity.list("w", at.toArray()),
                Quantity.list("m", margins(at)),
                Quantity.list("p", unknown()),
                Quantity.list("nu", unknown()));
    }

    /** Margins of the unit predictor: those of w itself, and so their rounding, have no bound. */
    private double[] margins(Direction direction) {
        double[] unit = direction.toArray();
        double[] margins = new double[rows.length];
        for (int n = 0; n < rows.length; n++) {
            for (int i = 0; i < unit.length; i++) {
                margins[n] += rows[n][i] * unit[i];
            }
        }
        return margins;
    }

    private double[] unknown() {
        double[] none = new double[rows.length];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
