package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/** Stands in for the max-margin solvers: the same limits for all data, and a point of the path that tells its μ. */
public final class FixedTheory implements TheorySolver {

    private static final Direction FIRST = Direction.of(1, 0, 0);
    private static final Direction SECOND = Direction.of(0, 1, 0);

    @Override
    public Theory theory(Experiment experiment, BooleanSupplier cancelled) {
        return new Theory(
                FIRST,
                SECOND,
                List.of(SECOND),
                List.of(),
                List.of(),
                List.of(new PathPoint(Double.POSITIVE_INFINITY, FIRST), new PathPoint(0, SECOND)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Override
    public Direction pathPoint(Dataset dataset, Depth depth, double mu, BooleanSupplier cancelled) {
        return Direction.of(1, mu, depth.value());
    }
}
