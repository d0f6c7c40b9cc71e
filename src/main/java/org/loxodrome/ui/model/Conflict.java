package org.loxodrome.ui.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.Separability;
import org.loxodrome.problem.Dataset;

/**
 * Why no direction separates the data. Immutable.
 *
 * @param weights λ ≥ 0 with Σ λ_n = 1 and Σ λ_n y_n x_n = 0, one for each point: those above 0 belong to the points in conflict
 * @param sentence the conflict as a sentence for the user
 */
public record Conflict(List<Double> weights, String sentence) {

    /** A margin that rounding cannot have made of 0, in units of the point's length. */
    private static final double CERTAIN = 1e-9;

    /** Copies the list. */
    public Conflict {
        weights = List.copyOf(weights);
    }

    /** The conflict in the data, if there is one. Takes its time where there are many of them. */
    public static Optional<Conflict> in(Dataset dataset) {
        Separability separability = Separability.of(dataset);
        return separability.isSeparable()
                ? Optional.empty()
                : Optional.of(new Conflict(
                        Arrays.stream(separability.weights()).boxed().toList(), separability.explanation()));
    }

    /** Whether point n, counted from 0, is one of those in conflict. */
    public boolean involves(int n) {
        return n < weights.size() && weights.get(n) > 0;
    }

    /** Whether a direction separates the data, so that there is no conflict: this is quickly seen. */
    public static boolean isExcludedBy(Direction direction, Dataset dataset) {
        return direction.dimension() == dataset.dimension()
                && Arrays.stream(dataset.signedRows()).allMatch(row -> isClear(direction, row));
    }

    private static boolean isClear(Direction direction, double[] row) {
        double margin = 0;
        double length = 0;
        for (int i = 0; i < row.length; i++) {
            margin += direction.component(i) * row[i];
            length = Math.hypot(length, row[i]);
        }
        return margin > CERTAIN * length;
    }
}
