package org.loxodrome.margin;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;

/** The l2 max-margin predictor argmin ‖w‖₂ subject to X w ≥ 1: where gradient flow from a large α first goes. */
public final class L2Margin {

    private L2Margin() {}

    /**
     * Solves the quadratic program in its dual.
     *
     * @throws NotSeparableException if no direction separates the data
     */
    public static MaxMargin of(Dataset data) {
        ScaledRows rows = ScaledRows.of(data);
        return margin(rows, solve(rows, () -> false));
    }

    /** The answer in the units of the data. */
    static MaxMargin margin(ScaledRows rows, DualPoint point) {
        double scale = rows.scale();
        double norm = norm(point.predictor());
        double residual = KktResidual.of(rows, new SquaredCost(), point.predictor(), point.weights());
        double[] multipliers = Arrays.stream(point.weights())
                .map(weight -> weight / scale / scale)
                .toArray();
        Direction direction = Direction.of(point.predictor());
        return new MaxMargin(MaxMargin.Kind.L2, direction, norm / scale, scale / norm, multipliers, residual);
    }

    /** The solution for the scaled data. */
    static DualPoint solve(ScaledRows rows, BooleanSupplier cancelled) {
        DualPoint point = new DualNewton(rows, cancelled).solve(new SquaredCost(), L2Start.weights(rows));
        for (double margin : rows.margins(point.predictor())) {
            if (!(margin > 0.5)) {
                throw Separability.of(rows).exception();
            }
        }
        return point;
    }

    static double norm(double[] vector) {
        return Math.sqrt(ScaledRows.dot(vector, vector));
    }
}
