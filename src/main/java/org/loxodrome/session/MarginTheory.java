package org.loxodrome.session;

import java.util.function.BooleanSupplier;
import org.loxodrome.analysis.Theory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/** Theory by the max-margin solvers. */
public final class MarginTheory implements TheorySolver {

    @Override
    public Theory theory(Experiment experiment, BooleanSupplier cancelled) {
        return Theory.of(experiment.dataset(), experiment.depth(), experiment.crossLines(), cancelled);
    }

    @Override
    public Direction pathPoint(Dataset dataset, Depth depth, double mu, BooleanSupplier cancelled) {
        return new QMargin(dataset, depth, cancelled).at(mu).direction();
    }
}
