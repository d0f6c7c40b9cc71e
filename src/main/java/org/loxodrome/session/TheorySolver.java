package org.loxodrome.session;

import java.util.function.BooleanSupplier;
import org.loxodrome.analysis.Theory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/** Computes what the theory says. A solver knows no threads; it stops when asked. */
public interface TheorySolver {

    /**
     * The limits and the path.
     *
     * @throws org.loxodrome.problem.DatasetException with a sentence for the user, if the data are not separable
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     */
    Theory theory(Experiment experiment, BooleanSupplier cancelled);

    /**
     * The direction of the Q_μ max-margin predictor.
     *
     * @throws org.loxodrome.problem.DatasetException with a sentence for the user, if the data are not separable
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     */
    Direction pathPoint(Dataset dataset, Depth depth, double mu, BooleanSupplier cancelled);
}
